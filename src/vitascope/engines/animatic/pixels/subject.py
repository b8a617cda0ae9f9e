"""Finding the main subject of a single picture, without a network: saliency, then GrabCut."""

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.pixels.picture import Plane, Rgb, as_uint8, resized

_SIDE: Final = 192
"""Longest side, in pixels, at which subjects are looked for. GrabCut on noise, its worst case,
takes 0.5 s at this size and 1.3 s at 256."""
_ROUNDS: Final = 4
_PLAIN: Final = 3.0
"""Deviation of brightness and colour, of 255, below which there is nothing to be found."""
_AREA: Final = (0.02, 0.3)
_LEAST_SOLIDITY: Final = 0.72
_LEAST_FILL: Final = 0.38
_WIDEST: Final = 0.6
_LEAST_SUPPORT: Final = 0.55
_MOST_SHARED: Final = 0.36
"""Measured: 0.01 to 0.29 for subjects found rightly, 0.44 and more for chunks of background."""
_FAINT: Final = 9.0
"""Difference of neighbours, of 255, that is no edge but noise."""

_BACKGROUND: Final = int(cv2.GC_BGD)
_SUBJECT: Final = int(cv2.GC_FGD)
_MAYBE_BACKGROUND: Final = int(cv2.GC_PR_BGD)
_MAYBE_SUBJECT: Final = int(cv2.GC_PR_FGD)


def guessed_subject(picture: Rgb) -> Plane:
    """The likeliest subject of any picture, as a mask of 0 and 1 with its longest side at 192.

    What stands out in colour near the middle seeds GrabCut; failing that, what is in the middle.
    Empty where neither gives one body with an edge of its own.
    """
    small = shrunk(picture)
    if float(small.reshape(-1, 3).std(axis=0).max()) < _PLAIN:
        return np.zeros(small.shape[:2], np.uint8)
    salient = _salience(small)
    seeds = np.full(salient.shape, _MAYBE_BACKGROUND, np.uint8)
    seeds[salient > np.percentile(salient, 80)] = _MAYBE_SUBJECT
    seeds[salient > np.percentile(salient, 95)] = _SUBJECT
    rim = max(3, min(small.shape[:2]) // 40)
    # A subject may stand on the lower edge, but rarely leaves the picture elsewhere.
    seeds[:rim] = seeds[:, :rim] = seeds[:, -rim:] = _BACKGROUND
    found = cut(small, seeds)
    if is_subject(small, found):
        return found
    height, width = small.shape[:2]
    central = cut(small, _central_seeds(width, height), rounds=_ROUNDS // 2)
    return central if is_subject(small, central) else np.zeros_like(found)


def _central_seeds(width: int, height: int) -> Plane:
    """Somebody in the middle, before a place that goes on to both sides."""
    seeds = np.full((height, width), _BACKGROUND, np.uint8)
    seeds[height // 10 : height * 97 // 100, width * 30 // 100 : width * 70 // 100] = (
        _MAYBE_BACKGROUND
    )
    body = np.s_[height * 25 // 100 : height * 92 // 100, width * 42 // 100 : width * 58 // 100]
    seeds[body] = _MAYBE_SUBJECT
    return seeds


def shrunk(picture: Rgb) -> Rgb:
    """The picture with its longest side at 192 pixels."""
    height, width = picture.shape[:2]
    scale = _SIDE / max(height, width)
    return resized(picture, max(16, round(width * scale)), max(16, round(height * scale)))


def cut(small: Rgb, seeds: Plane, *, rounds: int = _ROUNDS) -> Plane:
    """GrabCut from seeds, made smooth, then the largest piece: a mask of 0 and 1.

    Without anything on one of the sides the answer is empty.
    """
    found = grabbed(small, seeds, rounds=rounds)
    opened = as_uint8(cv2.morphologyEx(found, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)))
    closed = as_uint8(cv2.morphologyEx(opened, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)))
    return _largest(closed)


def grabbed(small: Rgb, seeds: Plane, *, rounds: int = _ROUNDS) -> Plane:
    """GrabCut from seeds (OpenCV's four values): a mask of 0 and 1, empty without both sides."""
    subject = seeds % 2 == 1
    if subject.sum() < 12 or (~subject).sum() < 12:
        return np.zeros(seeds.shape, np.uint8)
    # OpenCV draws its clusters' first guess from a global generator.
    cv2.setRNGSeed(7)
    models = (np.zeros((1, 65)), np.zeros((1, 65)))
    mask = seeds.copy()
    cv2.grabCut(small, mask, (0, 0, 1, 1), *models, rounds, cv2.GC_INIT_WITH_MASK)
    return as_uint8((mask % 2 == 1).astype(np.uint8))


def is_subject(small: Rgb, mask: Plane, *, most_shared: float = _MOST_SHARED) -> bool:
    """Whether a mask is of one body.

    That is: compact, with its outline on edges of the picture, and of colours of which the rest
    has no more than `most_shared`.
    """
    return (
        _is_compact(mask)
        and _edge_support(small, mask) > _LEAST_SUPPORT
        and _shared_colors(small, mask) < most_shared
    )


def _is_compact(mask: Plane) -> bool:
    """Neither specks nor half the picture, and without long arms."""
    share = float(mask.mean())
    if not _AREA[0] < share < _AREA[1]:
        return False
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    outline = max(outlines, key=cv2.contourArea)
    area = cv2.contourArea(outline)
    hull = cv2.contourArea(cv2.convexHull(outline))
    _, _, width, height = cv2.boundingRect(outline)
    is_whole = width < _WIDEST * mask.shape[1]
    return is_whole and area > _LEAST_SOLIDITY * hull and area > _LEAST_FILL * width * height


def _edge_support(small: Rgb, mask: Plane) -> float:
    """Share of the outline that lies on an edge which can be seen."""
    lab = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2LAB), (0, 0), 1.0)
    edges = as_uint8(cv2.morphologyEx(lab, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)))
    strong = edges.max(axis=2)
    line = as_uint8(cv2.morphologyEx(mask, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))) > 0
    return float((strong[line] > max(_FAINT, float(np.percentile(strong, 60)))).mean())


def _shared_colors(small: Rgb, mask: Plane) -> float:
    """How much of the mask's colours, in coarse steps, the rest of the picture has too, 0..1."""
    steps = as_uint8(cv2.cvtColor(small, cv2.COLOR_RGB2LAB)).astype(np.int64) // 32
    colors = steps[..., 0] * 64 + steps[..., 1] * 8 + steps[..., 2]
    inside = mask > 0
    own = np.bincount(colors[inside], minlength=512) / inside.sum()
    rest = np.bincount(colors[~inside], minlength=512) / (~inside).sum()
    return float(np.minimum(own, rest).sum())


def enlarged(mask: Plane, width: int, height: int) -> Plane:
    """A small mask as soft shares 0..255 at full size, a little inside its edge."""
    scale = width / mask.shape[1]
    large = cv2.resize(mask * np.uint8(255), (width, height), interpolation=cv2.INTER_CUBIC)
    smooth = cv2.GaussianBlur(large, (0, 0), 0.55 * scale + 0.4).astype(np.float32)
    return as_uint8(np.clip((smooth - 104) * 2.2, 0, 255))


def _salience(small: Rgb) -> npt.NDArray[np.float32]:
    """How far each pixel's colour is from the mean, more in the middle (Achanta 2009)."""
    lab = cv2.cvtColor(small, cv2.COLOR_RGB2LAB).astype(np.float32)
    calm = cv2.GaussianBlur(lab, (0, 0), 2)
    apart = np.linalg.norm(calm - lab.reshape(-1, 3).mean(axis=0), axis=2)
    height, width = apart.shape
    across = (np.arange(width, dtype=np.float32) - width / 2) / (width * 0.33)
    along = (np.arange(height, dtype=np.float32) - height * 0.56) / (height * 0.36)
    middle = np.exp(-(along[:, None] ** 2) - across[None] ** 2)
    return (apart * middle).astype(np.float32)


def _largest(mask: Plane) -> Plane:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return np.zeros(mask.shape, np.uint8)
    areas = np.asarray(stats)[1:, cv2.CC_STAT_AREA]
    return as_uint8((np.asarray(labels) == 1 + int(np.argmax(areas))).astype(np.uint8))
