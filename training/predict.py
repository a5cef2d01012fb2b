"""Run a trained model over windows, whether a PyTorch checkpoint or an ONNX file."""
from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator

import numpy as np
import onnxruntime
import torch
from torch import Tensor

from batches import Window, batches, collate
from labels import RELATIONS
from model import Hearsay
from textrules import WordPiece

Scores = dict[str, np.ndarray]
Runner = Callable[[dict[str, Tensor], set[str]], Scores]


@dataclass(frozen=True)
class Predictor:
    """A model with its vocabulary."""

    run: Runner
    wordpiece: WordPiece
    arguments: Callable[[np.ndarray, np.ndarray], np.ndarray]  # word vectors of a sentence, predicates: argument scores

    def __call__(self, wins: list[Window], tasks: set[str], most_pieces: int = 2048) -> Iterator[tuple[Window, Scores]]:
        """Every window with its raw scores, in no particular order."""
        for group in batches(wins, most_pieces):
            out = self.run(collate(group, self.wordpiece), tasks)
            for row, window in enumerate(group):
                yield window, {name: scores[row] for name, scores in out.items()}


def torch_runner(model: Hearsay) -> Runner:
    """Runner of a PyTorch model; leaves it in evaluation mode."""
    def run(batch: dict[str, Tensor], tasks: set[str]) -> Scores:
        model.eval()
        with torch.inference_mode():
            return {name: scores.numpy() for name, scores in model(batch, tasks).items()}
    return run


def torch_arguments(model: Hearsay) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """The arguments head of a PyTorch model."""
    def run(h: np.ndarray, predicates: np.ndarray) -> np.ndarray:
        model.eval()
        with torch.inference_mode():
            return model.arguments(torch.from_numpy(np.ascontiguousarray(h)), torch.from_numpy(predicates)).numpy()
    return run


def torch_predictor(model: Hearsay, wordpiece: WordPiece) -> Predictor:
    """Predictor of a PyTorch model."""
    return Predictor(torch_runner(model), wordpiece, torch_arguments(model))


def onnx_arguments(path: Path, threads: int) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """The arguments head as an ONNX file."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return lambda h, predicates: session.run(["arguments"], {"h": np.ascontiguousarray(h), "predicates": predicates})[0]


def onnx_runner(path: Path, threads: int) -> Runner:
    """Runner of an ONNX file, which always computes all tasks."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]

    def run(batch: dict[str, Tensor], tasks: set[str]) -> Scores:
        return dict(zip(names, session.run(names, {name: tensor.numpy() for name, tensor in batch.items()})))
    return run


def load_checkpoint(path: Path) -> Hearsay:
    """The model saved by train.py."""
    saved = torch.load(path, weights_only=True)
    check_relations(saved["relations"])
    model = Hearsay()
    model.load_state_dict(saved["model"])
    return model


def load_predictor(path: Path, threads: int = 2) -> Predictor:
    """Predictor of a checkpoint (.pt) or an ONNX file (.onnx); vocab.txt lies beside it, and config.json for ONNX."""
    torch.set_num_threads(threads)
    wordpiece = WordPiece(path.parent / "vocab.txt")
    if path.suffix == ".pt":
        return torch_predictor(load_checkpoint(path), wordpiece)
    check_relations(json.loads((path.parent / "config.json").read_text(encoding="utf8"))["relations"])
    return Predictor(onnx_runner(path, threads), wordpiece, onnx_arguments(path.parent / "roles.onnx", threads))


def check_relations(relations: list[str]) -> None:
    """Refuse a model whose relation scores mean something else than `labels.RELATIONS`."""
    if tuple(relations) != RELATIONS:
        raise ValueError("this model was trained with another list of dependency relations than labels.RELATIONS")
