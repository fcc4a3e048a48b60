"""A client of Godwit: see client.py."""

from .client import Client, Closed
from .connection import ConnectionLost, RequestError

__all__ = ["Client", "Closed", "ConnectionLost", "RequestError"]
