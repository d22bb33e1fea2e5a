"""What importing newsextract and a first article cost, in fresh processes."""

import statistics
import subprocess
import sys
from pathlib import Path

ARTICLE = Path(__file__).parents[2] / "examples" / "articles" / "harbour-patrol.txt"
ROUNDS = 15
TIMED = "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"

MEASURES = {
    "import attrs, pluggy, regex": TIMED.format("import attrs, pluggy, regex"),
    "import newsextract after them": "import attrs, pluggy, regex; " + TIMED.format("import newsextract"),
    "import and first article": TIMED.format(
        f"import newsextract; text = open({str(ARTICLE)!r}, encoding='utf-8').read(); "
        "newsextract.extract(text, published='2024-03-08')"
    ),
}


def main() -> None:
    for what, code in MEASURES.items():
        runs = [
            float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout)
            for _ in range(ROUNDS)
        ]
        print(f"{what:32}{1000 * statistics.median(runs):7.1f} ms (median of {ROUNDS}, least {1000 * min(runs):.1f})")


if __name__ == "__main__":
    main()
