"""The shop's papers in words: facts of the journal → what stands on the paper, in the reader's language.

`desktop.pdf` draws what is made here.
"""
