"""Checkpoint to ONNX (opset 17): the encoder with its heads in fp32 and int8, and the arguments head in fp32.

usage: export.py CHECKPOINT.pt --out DIR

Makes DIR anew in one step, with encoder.fp32.onnx, encoder.int8.onnx, roles.onnx, vocab.txt, and config.json with all
that a reader of the scores must know.

int8: dynamic quantisation of every MatMul with weights (per channel), and the word and position tables stored as
int8 rows with one scale a row (Gather, Cast, Mul). Weights use 7 bits (`reduce_range`), because on AVX2 machines
without VNNI the u8 x s8 product can saturate.
"""
from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from batches import LONGEST_UNIT
from labels import ATTRIBUTION_PARTS, AUXILIARIES, NAME_TAGS, PART_TAGS, RELATIONS, ROLE_TAGS, SENSES, TASKS, UPOS
from model import HIDDEN, Hearsay
from predict import load_checkpoint
from role_scores import PREDICATE_FLOOR
from scores import ATTRIBUTION_WINDOW, FLOORS, NAMES_WINDOW, SYNTAX_WINDOW
from textrules import CASES, WORD_PATTERN, WordPiece

INPUTS = ("ids", "case", "brk", "first", "mask")
OUTPUTS = ("names", "attribution", "link", "factuality", "upos", "sent", "arc", "rel", "predicate", "sense", "roles")


class Flat(nn.Module):
    """The model with plain tensor arguments and a fixed order of outputs."""

    def __init__(self, model: Hearsay) -> None:
        super().__init__()
        self.model = model

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        """Tensors in the order of INPUTS to tensors in the order of OUTPUTS."""
        out = self.model(dict(zip(INPUTS, inputs)), set(TASKS), plain=True)
        return tuple(out[name] for name in OUTPUTS)


def export_fp32(model: Hearsay, path: Path) -> None:
    """Trace with dynamic batch, piece and word axes."""
    ids = torch.randint(1, 1000, (2, 20))
    words = torch.arange(1, 13).repeat(2, 1)
    sample = (ids, torch.ones_like(ids), torch.zeros_like(ids), words, torch.ones_like(words, dtype=torch.bool))
    axes = {name: {0: "batch", 1: "pieces"} for name in ("ids", "case", "brk")}
    axes |= {name: {0: "batch", 1: "words"} for name in ("first", "mask", *OUTPUTS)}
    axes |= {"arc": {0: "batch", 1: "words", 2: "words"}, "link": {0: "batch", 2: "words", 3: "words"}}
    torch.onnx.export(Flat(model).eval(), sample, str(path), input_names=list(INPUTS), output_names=list(OUTPUTS),
                      dynamic_axes=axes, opset_version=17, dynamo=False, do_constant_folding=True)


def export_roles(model: Hearsay, path: Path) -> None:
    """The arguments head: one sentence at a time."""
    sample = (torch.randn(9, HIDDEN), torch.tensor([2, 5]))
    torch.onnx.export(model.arguments.eval(), sample, str(path), input_names=["h", "predicates"], output_names=["arguments"],
                      dynamic_axes={"h": {0: "words"}, "predicates": {0: "predicates"},
                                    "arguments": {0: "predicates", 1: "words"}},
                      opset_version=17, dynamo=False, do_constant_folding=True)


def shrink_tables(path: Path) -> None:
    """Replace Gather over a large float table by an int8 table, a scale a row, Cast and Mul (in place)."""
    model = onnx.load(path)
    graph = model.graph
    tables = {t.name: numpy_helper.to_array(t) for t in graph.initializer
              if t.data_type == TensorProto.FLOAT and len(t.dims) == 2 and t.dims[0] >= 500 and t.dims[1] == HIDDEN}
    nodes, done = [], set()
    for node in graph.node:
        if node.op_type != "Gather" or node.input[0] not in tables:
            nodes.append(node)
            continue
        name, index, out = node.input[0], node.input[1], node.output[0]
        if name not in done:
            done.add(name)
            scale = np.maximum(np.abs(tables[name]).max(1, keepdims=True) / 127, 1e-8).astype(np.float32)
            graph.initializer.append(numpy_helper.from_array(np.round(tables[name] / scale).astype(np.int8), f"{name}.q"))
            graph.initializer.append(numpy_helper.from_array(scale, f"{name}.s"))
        nodes += [
            helper.make_node("Gather", [f"{name}.q", index], [f"{out}.q"], axis=0),
            helper.make_node("Gather", [f"{name}.s", index], [f"{out}.s"], axis=0),
            helper.make_node("Cast", [f"{out}.q"], [f"{out}.f"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{out}.f", f"{out}.s"], [out]),
        ]
    del graph.node[:]
    graph.node.extend(nodes)
    used = {name for node in graph.node for name in node.input}
    for table in [t for t in graph.initializer if t.name not in used]:
        graph.initializer.remove(table)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def write_config(wordpiece: WordPiece, path: Path) -> None:
    """Everything a reader of the scores needs besides vocab.txt and the model."""
    config = {
        "nameTags": NAME_TAGS, "attributionParts": ATTRIBUTION_PARTS, "attributionTags": PART_TAGS,
        "linkRelations": ["source", "content"], "roleTags": ROLE_TAGS, "senses": SENSES, "noPredicates": AUXILIARIES, "upos": UPOS, "relations": RELATIONS, "cases": CASES,
        "wordPattern": WORD_PATTERN, "maxPiecesPerWord": wordpiece.max_pieces,
        "windows": {"attribution": ATTRIBUTION_WINDOW, "names": NAMES_WINDOW, "syntax": SYNTAX_WINDOW},
        "longestUnit": LONGEST_UNIT,
        "floors": {"source": FLOORS["source_floor"], "content": FLOORS["content_floor"], "predicate": PREDICATE_FLOOR,
                   "sentence": 0.0},
        "cls": wordpiece.cls, "sep": wordpiece.sep, "pad": 0, "unk": wordpiece.unk,
    }
    path.write_text(json.dumps(config, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


def main() -> None:
    """Export both precisions and print their sizes in bytes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=Path("out/model"))
    args = parser.parse_args()
    out = args.out.with_name(args.out.name + ".part")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    shutil.copyfile(args.checkpoint.parent / "vocab.txt", out / "vocab.txt")
    write_config(WordPiece(out / "vocab.txt"), out / "config.json")
    model = load_checkpoint(args.checkpoint).eval()
    export_roles(model, out / "roles.onnx")
    export_fp32(model, out / "encoder.fp32.onnx")
    quantize_dynamic(out / "encoder.fp32.onnx", out / "encoder.int8.onnx", op_types_to_quantize=["MatMul"], per_channel=True,
                     reduce_range=True, weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True})
    shrink_tables(out / "encoder.int8.onnx")
    for path in sorted(out.glob("*.onnx")):
        print(path.name, path.stat().st_size)
    shutil.rmtree(args.out, ignore_errors=True)
    out.rename(args.out)


if __name__ == "__main__":
    main()
