"""One connection: requests and their replies, events, and the heartbeat."""

import asyncio
import time

from godwit.v1 import errors_pb2, frames_pb2
from websockets.exceptions import ConnectionClosed

REQUEST_TIMEOUT = 10.0
# The bounds of a message that hold before Hello tells the server's own.
MAX_FRAMES = 256
MAX_MESSAGE_BYTES = 1024 * 1024
# Events that wait for the application. When there are more, nothing is read, and the gateway leaves events out until
# this client catches up.
MAX_EVENTS = 1_000


class RequestError(Exception):
    """The server's error: it ends one request, and the connection goes on."""

    def __init__(self, error):
        super().__init__(error.message)
        self.code = error.code
        self.code_name = errors_pb2.Code.Name(error.code).replace("CODE_", "")
        self.retry_after = error.retry_after_ms / 1000


class ConnectionLost(Exception):
    """The connection ended before the reply: the request may have been carried out."""


class Connection:
    """An open WebSocket. `run` must be running for anything to be sent or received."""

    def __init__(self, socket):
        self._socket = socket
        self._last_id = 0
        self._replies = {}
        self._outgoing = asyncio.Queue()
        self._received_at = time.monotonic()
        self.events = asyncio.Queue(MAX_EVENTS)

    async def run(self):
        """Sends and receives until the connection ends; then fails what has no reply."""
        writer = asyncio.create_task(self._write())
        try:
            async for data in self._socket:
                self._received_at = time.monotonic()
                await self._receive(data)
        except (ConnectionClosed, ValueError):
            pass
        finally:
            writer.cancel()
            await self._socket.close(4001)
            for reply in self._replies.values():
                if not reply.done():
                    reply.set_exception(ConnectionLost())
            # What arrived before the end is still to be delivered.
            await self.events.put(None)

    @property
    def close_code(self):
        return self._socket.close_code or 1006

    @property
    def close_reason(self):
        return self._socket.close_reason or ""

    async def close(self, code=1000, reason=""):
        await self._socket.close(code, reason)

    async def request(self, name, request, timeout=REQUEST_TIMEOUT):
        """Sends a request, such as `history` with a HistoryRequest, and returns its response."""
        self._last_id = self._last_id % 0xFFFFFFFF + 1
        frame = frames_pb2.ClientFrame(id=self._last_id, **{name: request})
        if self._socket.closed:
            raise ConnectionLost()
        reply = self._replies[frame.id] = asyncio.get_running_loop().create_future()
        self._outgoing.put_nowait(frame)
        try:
            return await asyncio.wait_for(reply, timeout)
        except asyncio.TimeoutError:
            # The order of later requests would be unknown.
            await self.close(4001, f"{name} was not answered")
            raise ConnectionLost() from None
        finally:
            del self._replies[frame.id]

    async def keep_alive(self, interval):
        """Pings a server that was silent for `interval` seconds; closes when there is no answer."""
        while True:
            silent = time.monotonic() - self._received_at
            if silent < interval:
                await asyncio.sleep(interval - silent)
            else:
                await self.request("ping", frames_pb2.ClientFrame().ping)

    async def _write(self):
        while True:
            frames = [await self._outgoing.get()]
            size = frames[0].ByteSize()
            # What was asked for meanwhile goes along in the same message.
            while not self._outgoing.empty() and len(frames) < MAX_FRAMES and size < MAX_MESSAGE_BYTES // 2:
                frames.append(self._outgoing.get_nowait())
                size += frames[-1].ByteSize()
            await self._socket.send(frames_pb2.ClientFrames(frames=frames).SerializeToString())

    async def _receive(self, data):
        if isinstance(data, str):
            raise ValueError("a text message")
        try:
            frames = frames_pb2.ServerFrames.FromString(data).frames
        except Exception as error:
            raise ValueError("a malformed message") from error
        for frame in frames:
            name = frame.WhichOneof("body")
            if frame.id == 0:
                # An event of a later version has no name here.
                if name:
                    await self.events.put((name, getattr(frame, name)))
                continue
            reply = self._replies.get(frame.id)
            if reply is None or reply.done():
                continue
            if name == "error":
                reply.set_exception(RequestError(frame.error))
            else:
                reply.set_result(getattr(frame, name) if name else None)
