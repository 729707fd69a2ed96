"""What the masking engine must find in each set of marked entries; the suite and the proof hold the same."""

# By file of tests/gold/deid: found (masked or asked about), words replaced that name nobody, masked alone.
BARS = {
    "styles": (0.99, 0.07, 0.975),
    "harder": (0.98, 0.055, 0.965),
    "plain": (0.99, 0.05, 0.975),
    "hardest": (0.98, 0.1, 0.955),
    "hands": (0.99, 0.05, 0.975),
}
