"""`./wa bench [NAME]`: each benchmark in a process of its own, side by side with what it is compared to."""

from __future__ import annotations

import subprocess
import sys

BENCHES = ("window", "typing", "trajectory")


def main() -> int:
    """Run the named benchmarks, or all; gives 1 where one missed its bar."""
    wanted = sys.argv[1:] or list(BENCHES)
    unknown = [name for name in wanted if name not in BENCHES]
    if unknown:
        print(f"no benchmark {unknown[0]}; there are: {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    codes = []
    for name in wanted:
        print(f"== bench {name}", flush=True)
        codes.append(subprocess.run([sys.executable, "-m", f"tests.bench.bench_{name}"], check=False).returncode)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
