"""How time and memory grow on hostile inputs: the slope of log time on log size is 1 where the work is linear.

python tests/benchmarks/growth.py [LARGEST_SIZE_IN_CHARACTERS]
"""

import math
import sys
import time
import tracemalloc

from newsextract import Article, Pipeline

SIZES = [100_000, 1_000_000, 10_000_000]
PATIENCE = 120  # seconds; after a longer run, larger sizes are left out

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
    "marked words": "“x” ",
    "cues and marks": "said “x” ",
    "reports in reports": "He said that she said that ",
    "quotes of one": "“Yes,” said Ann Lee.\n",
    "quotes by a pronoun": "“Yes,” she said.\n",
    "pronouns that fit nobody": "The Harbour Council met.\n“Yes,” she said.\n",
    "quotes by a description": "“Yes,” the miner said.\n",
    "quotes in one sentence": "“yes,” he said, and ",
    "quotes within quotes": "“I told him, ‘go home,’” she said. ",
    "quotes never closed": "“On Friday 3 left\n",
    "sources": "According to the plan, the farm is bad. ",
    "days": "yesterday ",
    "days in quotes": "“Yesterday 3 left,” he said on Monday.\n",
    "dates": "Jan. 1, 2024, ",
    "ranges of dates": "Monday to ",
    "lengths": "two years and ",
    "amounts": "$1 to ",
    "ranges": "between 1 and ",
    "units": "1 per ",
    "captions": "Ann Lee opens the pool. (AP Photo/Jo Ray)\n",
    "names with slashes": "Ann Lee/",
    "short paragraphs": "a\n",
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
        times: list[float] = []
        for size in sizes:
            times.append(timed(pipeline, unit, size))
            if times[-1] > PATIENCE:
                break
        growth = math.log(sizes[len(times) - 1] / sizes[0])
        slope = math.log(times[-1] / times[0]) / growth if growth else math.nan
        shown = [f"{t:11.3f}s" for t in times] + [f"{'—':>12}"] * (len(sizes) - len(times))
        print(f"{name:28}" + "".join(shown) + f"{slope:8.2f}", flush=True)
    ratio, count = memory(pipeline, 1_000_000)
    print(f"peak memory on 1,000,000 characters of prose: {ratio:.1f} times the text, {count} annotations")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
