"""The example script runs as its first line says."""

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parent.parent / "examples" / "who_said_what.py"


def test_the_script_prints_who_said_what():
    done = subprocess.run([sys.executable, SCRIPT], capture_output=True, encoding="utf-8", check=True)
    assert "Anselm Roye: Nobody slept through this." in done.stdout
    assert done.stderr == ""
