"""Messages until they are acknowledged: in order, across connections, each stored once."""

import asyncio
import random

from godwit.v1 import errors_pb2, messages_pb2

from .connection import ConnectionLost, RequestError

MAX_MESSAGES = 1_000
# Messages in flight at a time: fewer than the requests that a gateway accepts.
WINDOW = 64
RETRY = 0.5
TEMPORARY = (errors_pb2.CODE_UNAVAILABLE, errors_pb2.CODE_RATE_LIMITED)


class Item:
    def __init__(self, request):
        self.request = request
        self.posted = False
        self.done = asyncio.get_running_loop().create_future()


class Outbox:
    def __init__(self):
        self._items = {}
        self._changed = asyncio.Event()

    async def send(self, request, timeout):
        """Resolves with the SendResponse once the message is stored; `request` has its client_message_id."""
        if len(self._items) >= MAX_MESSAGES:
            raise OverflowError(f"{MAX_MESSAGES} messages wait for acknowledgement already")
        item = self._items[request.client_message_id] = Item(request)
        self._changed.set()
        try:
            return await asyncio.wait_for(item.done, timeout)
        finally:
            self._items.pop(request.client_message_id, None)

    async def run(self, connection):
        """Posts on this connection what is not acknowledged, until it is cancelled."""
        for item in self._items.values():
            item.posted = False
        in_flight = set()
        try:
            while True:
                self._changed.clear()
                for item in list(self._items.values()):
                    if not item.posted and not item.done.done() and len(in_flight) < WINDOW:
                        item.posted = True
                        in_flight.add(asyncio.create_task(self._post(connection, item)))
                changed = asyncio.create_task(self._changed.wait())
                try:
                    done, _ = await asyncio.wait({changed, *in_flight}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    changed.cancel()
                waits = [task.result() for task in done - {changed}]
                in_flight -= done
                if any(waits):
                    # A retry must not overtake what is still in flight.
                    if in_flight:
                        done, in_flight = await asyncio.wait(in_flight)
                        waits += [task.result() for task in done]
                    await asyncio.sleep(max(wait or 0 for wait in waits) * (1 + random.random()))
        finally:
            for task in in_flight:
                task.cancel()

    async def _post(self, connection, item):
        """Posts one message; returns the seconds to wait if it has to be posted again."""
        request = messages_pb2.SendRequest()
        request.CopyFrom(item.request)
        request.after = self._before(item)
        try:
            response = await connection.request("send", request)
        except ConnectionLost:
            return None
        except RequestError as error:
            if error.code in TEMPORARY:
                item.posted = False
                return error.retry_after or RETRY
            if not item.done.done():
                item.done.set_exception(error)
            return None
        if not item.done.done():
            item.done.set_result(response)
        return None

    def _before(self, item):
        """The id of the message before it in the conversation, if that is not acknowledged."""
        before = b""
        for other in self._items.values():
            if other is item:
                break
            same = other.request.conversation_id == item.request.conversation_id
            if same and other.request.to_user_id == item.request.to_user_id and not other.done.done():
                before = other.request.client_message_id
        return before
