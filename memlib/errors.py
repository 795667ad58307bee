"""Every error that memlib raises, as one tree.

MemlibError
├── MemoryNotFound          no such memory for this user
├── MemoryConflict          the user's memories changed since the decision was made
├── MemoryRefused           a text that may not be stored: a secret, or an instruction to the model
├── InstructionsError       capture instructions, or their folder, cannot be used
├── OptimizationRejected    an optimisation that would lose memories
├── DatabaseError           the store failed; nothing of the operation was written
│   ├── DatabaseLocked      another process has the file
│   ├── DatabaseUnavailable not reached, lost, too slow, or full: trying again may help
│   └── DatabaseRefused     the server refuses this user or knows no such database: trying again does not help
└── ModelError              the model failed; nothing was written because of it
    ├── ModelUnavailable    not reached, too slow, over its rate limit, or broken: trying again may help
    ├── ModelRefused        the request itself was refused (key, model name): trying again does not help
    │   └── ModelRequestTooLong  it is larger than the model's window
    └── ModelReplyInvalid   the reply is not of the asked form, twice in a row
        └── ModelReplyTruncated  it ended at the model's length limit

A wrong argument, one of a size out of bounds too, is a `ValueError`, as everywhere in Python.
"""


class MemlibError(Exception):
    """The root of the tree: catches all that memlib raises but wrong arguments."""


class MemoryNotFound(MemlibError):
    """The user has no memory of this id, whoever else may have one."""


class MemoryConflict(MemlibError):
    """What was read has changed meanwhile; read again and decide again. Nothing was changed."""


class MemoryRefused(MemlibError):
    """The text may not be stored. The message names the kind of the reason, never the text."""


class InstructionsError(MemlibError):
    """Capture instructions are not there, cannot be read, or cannot be kept. What was there is unchanged."""


class OptimizationRejected(MemlibError):
    """The strategy's result would lose memories. Nothing was changed."""


class DatabaseError(MemlibError):
    """The store could not do it. Nothing of the operation was written."""


class DatabaseLocked(DatabaseError):
    """Another process has the database file open."""


class DatabaseUnavailable(DatabaseError):
    """The server could not be reached, was lost, took too long, or has no room. What could be tried again safely has been."""


class DatabaseRefused(DatabaseError):
    """The server does not let this user in, has no such database, or does not grant what is needed."""


class ModelError(MemlibError):
    """The model gave no usable reply."""


class ModelUnavailable(ModelError):
    """The model could not be reached, took too long, or failed on its side."""


class ModelRefused(ModelError):
    """The server understood the request and will not serve it."""


class ModelRequestTooLong(ModelRefused):
    """The request is larger than the model's window; a smaller one may be served."""


class ModelReplyInvalid(ModelError):
    """The reply does not have the form that was asked for, also after it was asked for again."""


class ModelReplyTruncated(ModelReplyInvalid):
    """The reply was cut off at the model's length limit; a smaller request may be answered whole."""
