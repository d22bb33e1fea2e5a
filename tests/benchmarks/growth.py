"""How time and memory grow on hostile inputs: the slope of log time on log size is 1 where the work is linear.

python tests/benchmarks/growth.py [LARGEST_SIZE_IN_CHARACTERS]
"""

import math
import sys
import time
import tracemalloc

from newsextract import Article, Pipeline

SIZES = [100_000, 1_000_000, 10_000_000]

HOSTILE = {
    "spaces": " ",
    "line breaks": "\n",
    "spaces before a line end": "          \n",
    "one word": "a",
    "capitals": "Ann ",
    "digits": "9",
    "digits and commas": "1,",
    "digits and points": "1.1.",
    "magnitudes": "999 trillion ",
    "months": "May March ",
    "slashes": "12/",
    "minus signs": "-1/",
    "last": "last ",
    "opening marks": "“",
    "straight marks": '"',
    "alternating marks": "“”‘’",
    "nested marks": "“‘",
    "single marks": "'",
    "said": "said said ",
    "credits": "(AP Photo/",
    "titles": "Mr. ",
    "and": "Ann and ",
    "commas": "Ann, ",
}
ENDINGS = " said ” ) percent year. (Reuters) ago"


def timed(pipeline: Pipeline, unit: str, size: int) -> float:
    text = (unit * (size // len(unit) + 1))[:size] + ENDINGS
    start = time.perf_counter()
    pipeline.run(Article(text, published="2024-03-08"))
    return time.perf_counter() - start


def memory(pipeline: Pipeline, size: int) -> tuple[float, int]:
    """Peak memory over the text's size, and the annotations, on repeated prose."""
    unit = "On Friday 30 people left, “and 3% stayed,” said Mayor Ann Lee. (AP Photo/Jo Ray)\n\n"
    text = unit * (size // len(unit))
    tracemalloc.start()
    result = pipeline.run(Article(text, published="2024-03-08"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / sys.getsizeof(text), len(result)


def main(largest: int = SIZES[-1]) -> None:
    pipeline = Pipeline.installed()
    pipeline.run("On Friday 30 people left.")
    sizes = [size for size in SIZES if size <= largest]
    print(f"{'input':28}" + "".join(f"{size:>12}" for size in sizes) + f"{'slope':>8}")
    for name, unit in HOSTILE.items():
        times = [timed(pipeline, unit, size) for size in sizes]
        slope = math.log(times[-1] / times[0]) / math.log(sizes[-1] / sizes[0])
        print(f"{name:28}" + "".join(f"{t:11.3f}s" for t in times) + f"{slope:8.2f}", flush=True)
    ratio, count = memory(pipeline, 1_000_000)
    print(f"peak memory on 1,000,000 characters of prose: {ratio:.1f} times the text, {count} annotations")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
