"""Scores the arguments of predicates: a small transformer that reads a sentence once for each of its predicates."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from labels import ROLE_TAGS

WIDTH, LAYERS, HEADS, INNER = 192, 2, 6, 384
FAR = 32  # words; a longer distance from the predicate counts as this


class Layer(nn.Module):
    """One pre-norm transformer layer."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        """x [rows, words, WIDTH]; without `bias` (added to the attention scores) the attention is written out for ONNX."""
        b, n, _ = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        if bias is None:
            mixed = (q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5).softmax(-1) @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, n, WIDTH)))
        return x + self.drop(self.down(F.gelu(self.up(self.norm2(x)))))


class Arguments(nn.Module):
    """Word vectors and predicates to BIOES scores of the predicates' arguments."""

    def __init__(self, hidden: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.word, self.predicate = nn.Linear(hidden, WIDTH), nn.Linear(hidden, WIDTH)
        self.far = nn.Embedding(2 * FAR + 1, WIDTH)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.norm = nn.LayerNorm(WIDTH)
        self.tags = nn.Linear(WIDTH, len(ROLE_TAGS))
        nn.init.normal_(self.far.weight, std=0.1)

    def score(self, words: Tensor, predicates: Tensor, at: Tensor, bias: Tensor | None = None) -> Tensor:
        """words [rows or 1, words, WIDTH] and predicates [rows, WIDTH], both projected; `at`: word of the predicate."""
        distance = (torch.arange(words.shape[1])[None, :] - at[:, None]).clamp(-FAR, FAR) + FAR
        x = words + predicates[:, None] + self.far(distance)
        for layer in self.layers:
            x = layer(x, bias)
        return self.tags(self.norm(x))

    def forward(self, h: Tensor, predicates: Tensor) -> Tensor:
        """One sentence: h [words, hidden], predicates [P] as word indices; scores [P, words, tags]."""
        return self.score(self.word(h)[None], self.predicate(h[predicates]), predicates)

    def batch(self, h: Tensor, row: Tensor, start: Tensor, size: Tensor, word: Tensor) -> Tensor:
        """The same for predicates of several sentences: row of `h` [b, n, hidden], first word and size of the sentence,
        predicate counted from there. Padded to the longest sentence."""
        n = int(size.max())
        places = (start[:, None] + torch.arange(n)[None, :]).clamp(max=h.shape[1] - 1)
        words = self.word(h)[row[:, None], places]
        predicates = self.predicate(h[row, start + word])
        bias = (torch.arange(n)[None, :] >= size[:, None]).to(h.dtype)[:, None, None, :] * -1e4
        return self.score(words, predicates, word, bias)
