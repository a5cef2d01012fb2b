"""A small BERT-style encoder with casing and paragraph embeddings, and the task heads on the first piece of each word."""
from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from arguments import Arguments
from labels import ATTRIBUTION_PARTS, NAME_TAGS, PART_TAGS, RELATIONS, SENSES, UPOS
from textrules import CASES

HIDDEN, LAYERS, HEADS, INNER, VOCAB, POSITIONS = 384, 6, 12, 1536, 30522, 512  # those of the base weights
ARC, LABEL, LINK = 128, 64, 64  # sizes of the arc, relation and link scorers
FAR = 32                        # words; a longer distance counts as this


class Block(nn.Module):
    """One post-norm transformer layer."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor, plain: bool) -> Tensor:
        """`bias` is added to the attention scores: very negative at padding."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        if plain:  # explicit attention: exports to a handful of ONNX nodes
            weights = (q @ k.transpose(-1, -2) * (HIDDEN // HEADS) ** -0.5 + bias).softmax(-1)
            mixed = weights @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, n, HIDDEN))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Hearsay(nn.Module):
    """Encoder and heads. `forward` returns a dict of raw scores."""

    def __init__(self, dropout: float = 0.1, head_dropout: float = 0.2) -> None:
        super().__init__()
        self.word = nn.Embedding(VOCAB, HIDDEN, padding_idx=0)
        self.position = nn.Embedding(POSITIONS, HIDDEN)
        self.case = nn.Embedding(len(CASES), HIDDEN)
        self.brk = nn.Embedding(2, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.blocks = nn.ModuleList(Block(dropout) for _ in range(LAYERS))
        self.drop = nn.Dropout(dropout)
        self.head_drop = nn.Dropout(head_dropout)
        self.mix = nn.ParameterDict({k: nn.Parameter(torch.zeros(LAYERS)) for k in ("tags", "syntax", "roles")})
        self.names = nn.Linear(HIDDEN, len(NAME_TAGS))
        self.attribution = nn.Sequential(
            nn.Linear(HIDDEN, HIDDEN), nn.GELU(), nn.Linear(HIDDEN, len(ATTRIBUTION_PARTS) * len(PART_TAGS)))
        self.factuality = nn.Linear(HIDDEN, 1)
        self.link_q, self.link_k = nn.Linear(HIDDEN, 2 * LINK), nn.Linear(HIDDEN, 2 * LINK)
        self.link_far = nn.Embedding(2 * FAR + 1, 2)
        self.upos = nn.Linear(HIDDEN, len(UPOS))
        self.sent = nn.Linear(HIDDEN, 1)
        self.arc_d, self.arc_h = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.arc_u = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.arc_far = nn.Embedding(2 * FAR + 1, 1)
        self.lab_d, self.lab_h = nn.Linear(HIDDEN, LABEL), nn.Linear(HIDDEN, LABEL)
        self.lab_u = nn.Parameter(torch.zeros(LABEL, len(RELATIONS) * LABEL))
        self.lab_lin = nn.Linear(2 * LABEL, len(RELATIONS))
        self.predicate, self.sense = nn.Linear(HIDDEN, 1), nn.Linear(HIDDEN, len(SENSES))
        self.arguments = Arguments(HIDDEN)
        for table in (self.case, self.brk, self.link_far, self.arc_far):
            nn.init.zeros_(table.weight)
        nn.init.normal_(self.arc_u, std=0.02)
        nn.init.normal_(self.lab_u, std=0.02)

    def load_base(self, path: Path) -> None:
        """Copy weights of a Hugging Face BERT checkpoint with the same sizes."""
        w = {k.removeprefix("bert."): v for k, v in load_file(path).items()}
        e = "embeddings."
        with torch.no_grad():
            self.word.weight.copy_(w[e + "word_embeddings.weight"])
            self.position.weight.copy_(w[e + "position_embeddings.weight"] + w[e + "token_type_embeddings.weight"][0])
            self.norm.weight.copy_(w[e + "LayerNorm.weight"])
            self.norm.bias.copy_(w[e + "LayerNorm.bias"])
            for i, blk in enumerate(self.blocks):
                p = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    qkv = [w[f"{p}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]
                    getattr(blk.qkv, kind).copy_(torch.cat(qkv))
                    for mine, theirs in (
                        (blk.out, "attention.output.dense"), (blk.norm1, "attention.output.LayerNorm"),
                        (blk.up, "intermediate.dense"), (blk.down, "output.dense"), (blk.norm2, "output.LayerNorm"),
                    ):
                        getattr(mine, kind).copy_(w[f"{p}{theirs}.{kind}"])

    def encode(self, ids: Tensor, case: Tensor, brk: Tensor, first: Tensor, plain: bool = False) -> dict[str, Tensor]:
        """Word vectors (first piece of each word) for the tag heads and the syntax heads."""
        n = ids.shape[1]
        x = self.word(ids) + self.position.weight[:n] + self.case(case) + self.brk(brk)
        x = self.drop(self.norm(x))
        bias = ((ids == 0).to(x.dtype) * -1e4)[:, None, None, :]
        at = first.unsqueeze(-1).expand(-1, -1, HIDDEN)
        layers = []
        for blk in self.blocks:
            x = blk(x, bias, plain)
            layers.append(x)
        out = {}
        for k, scores in self.mix.items():
            wts = scores.softmax(0)
            mixed = sum(wts[i] * h for i, h in enumerate(layers))
            out[k] = self.head_drop(mixed.gather(1, at))
        return out

    def far(self, n: int, table: nn.Embedding) -> Tensor:
        """Learned bias of signed word distance, [n, n, k]."""
        i = torch.arange(n, device=table.weight.device)
        return table((i[None, :] - i[:, None]).clamp(-FAR, FAR) + FAR)

    def tag_heads(self, h: Tensor, tasks: set[str]) -> dict[str, Tensor]:
        """Names [b, word, tag], attribution [b, word, part, tag] with its links, factuality [b, word]."""
        b, n, _ = h.shape
        out: dict[str, Tensor] = {}
        if "names" in tasks:
            out["names"] = self.names(h)
        if "attribution" in tasks:
            out["attribution"] = self.attribution(h).view(b, n, len(ATTRIBUTION_PARTS), len(PART_TAGS))
            out["link"] = self.links(h)
        if "factuality" in tasks:
            out["factuality"] = self.factuality(h).squeeze(-1)
        return out

    def links(self, h: Tensor) -> Tensor:
        """Scores [b, relation, cue word, other word]; relations: cue -> source, cue -> content."""
        b, n, _ = h.shape
        q = self.link_q(h).view(b, n, 2, LINK).permute(0, 2, 1, 3)
        k = self.link_k(h).view(b, n, 2, LINK).permute(0, 2, 3, 1)
        return q @ k * LINK**-0.5 + self.far(n, self.link_far).permute(2, 0, 1)

    def syntax_heads(self, h: Tensor, mask: Tensor, gold_heads: Tensor | None) -> dict[str, Tensor]:
        """arc [b, dependent, head] (a root points to itself) and rel scores at the gold or best head."""
        b, n, _ = h.shape
        d, a = F.gelu(self.arc_d(h)), F.gelu(self.arc_h(h))
        arc = (d @ self.arc_u[:-1] + self.arc_u[-1]) @ a.transpose(1, 2) * ARC**-0.5
        arc = arc + self.far(n, self.arc_far).squeeze(-1)
        arc = arc + (~mask).to(arc.dtype)[:, None, :] * -1e4
        heads = arc.argmax(-1) if gold_heads is None else gold_heads.clamp(min=0)
        ld, lh = F.gelu(self.lab_d(h)), F.gelu(self.lab_h(h))
        lh = lh.gather(1, heads.unsqueeze(-1).expand(-1, -1, LABEL))
        bil = ((ld @ self.lab_u).view(b, n, len(RELATIONS), LABEL) * lh.unsqueeze(2)).sum(-1)
        rel = bil + self.lab_lin(torch.cat([ld, lh], -1))
        return {"upos": self.upos(h), "sent": self.sent(h).squeeze(-1), "arc": arc, "rel": rel}

    def forward(self, batch: dict[str, Tensor], tasks: set[str], gold_heads: Tensor | None = None,
                plain: bool = False) -> dict[str, Tensor]:
        """Raw scores of the heads that `tasks` need; `plain` attention for export."""
        h = self.encode(batch["ids"], batch["case"], batch["brk"], batch["first"], plain)
        out = self.tag_heads(h["tags"], tasks)
        if "roles" in tasks:
            r = h["roles"]
            out |= {"roles": r, "predicate": self.predicate(r).squeeze(-1), "sense": self.sense(r)}
        if tasks & {"syntax", "roles"}:
            out |= self.syntax_heads(h["syntax"], batch["mask"], gold_heads)
        return out
