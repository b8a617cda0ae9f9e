"""Loudness as people hear it: the integrated measure of ITU-R BS.1770-5, for 48 kHz stereo."""

from typing import Final

import numpy as np
import numpy.typing as npt

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.sound.track import Stereo

_SHELF: Final = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (1.0, -1.69065929318241, 0.73248077421585),
)
"""Stage 1 of the K weighting: numerator and denominator, BS.1770-5 table 1."""
_HIGHPASS: Final = (
    (1.0, -2.0, 1.0),
    (1.0, -1.99004745483398, 0.99007225036621),
)
"""Stage 2, table 2."""
_OFFSET_LU: Final = -0.691
_GATE_LUFS: Final = -70.0
_RELATIVE_GATE_LU: Final = -10.0
_BLOCK: Final = SAMPLE_RATE * 400 // 1000
_HOP: Final = _BLOCK // 4
_TAIL: Final = SAMPLE_RATE // 2
_PIECE: Final = 40 * _HOP
"""Samples that are weighted at a time, so that little is held."""


def integrated_lufs(samples: Stereo) -> float:
    """Loudness of left and right, `(2, samples)`; -70 when nothing passes the gate.

    The weighting is applied in the frequency domain, as its two filters have no feedback that
    outlasts the half second of padding.
    """
    powers = _block_powers(samples)
    loud = powers[_lufs(powers) > _GATE_LUFS]
    if not len(loud):
        return _GATE_LUFS
    threshold = float(_lufs(loud.mean(keepdims=True))[0]) + _RELATIVE_GATE_LU
    kept = loud[_lufs(loud) > threshold]
    return float(_lufs(kept.mean(keepdims=True))[0])


def _lufs(power: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return _OFFSET_LU + 10 * np.log10(np.maximum(power, 1e-12))


def _weighted(samples: Stereo) -> Stereo:
    padded = _round_up(samples.shape[1] + _TAIL)
    turn = np.exp(-2j * np.pi * np.arange(padded // 2 + 1) / padded)
    weight = np.ones_like(turn)
    for upper, lower in (_SHELF, _HIGHPASS):
        weight *= np.polyval(upper[::-1], turn) / np.polyval(lower[::-1], turn)
    spectrum = np.fft.rfft(samples, padded, axis=-1) * weight.astype(np.complex64)
    weighted = np.fft.irfft(spectrum, padded, axis=-1)[:, : samples.shape[1]]
    return weighted.astype(np.float32, copy=False)


def _round_up(count: int) -> int:
    """A nearby length with small prime factors, for a fast transform."""
    return -(-count // 8192) * 8192


def _block_powers(samples: Stereo) -> npt.NDArray[np.float64]:
    """Mean power of each block, every quarter of a block; of all, when it is shorter than one."""
    if samples.shape[1] < _BLOCK:
        return np.array([float((_weighted(samples) ** 2).sum()) / max(1, samples.shape[1])])
    hops = np.concatenate(
        [_hop_sums(samples, first) for first in range(0, samples.shape[1], _PIECE)]
    )
    return np.convolve(hops, np.ones(_BLOCK // _HOP), "valid") / _BLOCK


def _hop_sums(samples: Stereo, first: int) -> npt.NDArray[np.float64]:
    """Energy of each whole hop of the piece that begins at `first`."""
    lead = min(first, _TAIL)
    weighted = _weighted(samples[:, first - lead : first + _PIECE])[:, lead:]
    energy = (weighted**2).sum(axis=0)
    whole = len(energy) // _HOP * _HOP
    return energy[:whole].reshape(-1, _HOP).sum(axis=1, dtype=np.float64)
