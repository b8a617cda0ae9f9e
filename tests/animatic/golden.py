"""Make the pictures that `test_render` compares with: `python -m tests.animatic.golden`."""

import cv2

from tests.animatic.test_render import GOLDEN, GOLDEN_PROMPTS, golden_picture


def main() -> None:
    """Write one small PNG for each prompt."""
    GOLDEN.mkdir(exist_ok=True)
    for name, prompt in GOLDEN_PROMPTS.items():
        cv2.imwrite(str(GOLDEN / f"{name}.png"), golden_picture(prompt))


if __name__ == "__main__":
    main()
