"""A session across any number of connections."""

import asyncio
import os
import random

import websockets
from godwit.v1 import errors_pb2, events_pb2, messages_pb2, session_pb2, sets_pb2

from .connection import Connection, ConnectionLost, RequestError
from .outbox import Outbox
from .positions import Overflow, Positions, posted

SUBPROTOCOL = "godwit.v1"
CLOSE_UNAUTHENTICATED = 4500
CLOSE_NO_HELLO = 4501
CLOSE_SESSION_ENDED = 4001
TOKENS_REVOKED = "tokens revoked"
PAGE = 200
# Seconds: the ceilings of the first and of every wait between two connections, and how long a session must have lasted
# for the waits to begin anew.
FIRST_WAIT, MAX_WAIT, STABLE = 0.25, 15.0, 10.0


# Failures of one connection, after which there is another one.
ENDS = (ConnectionLost, RequestError, Overflow)


class Closed(Exception):
    """The gateway ended the session: to connect again without a change does not help."""

    def __init__(self, code, reason):
        super().__init__(f"{code} {reason}")
        self.code = code


class Client:
    """
    One device of a user. `token(refused)` is a coroutine function that returns a JSON Web Token, another one than
    `refused` if that is not None. `on_event(name, event)` is called with each event of events.proto: messages once, in
    order and without gaps. `on_connected(hello)` is called each time that a session is open.
    """

    def __init__(self, url, token, on_event, on_connected=lambda hello: None, resume=()):
        self._url = url
        self._fetch = token
        self._on_event = on_event
        self._on_connected = on_connected
        self._positions = Positions(resume)
        self._resumes = bool(resume)
        self._sets_version = None
        self._outbox = Outbox()
        self._connection = None
        self._token = None
        self._refused = None
        self._wait_at_least = 0.0

    async def send(self, body, conversation_id="", to_user_id="", client_message_id=None, timeout=120.0):
        """Posts a text message; returns its SendResponse once it is stored, across reconnects."""
        request = messages_pb2.SendRequest(
            conversation_id=conversation_id,
            to_user_id=to_user_id,
            client_message_id=client_message_id or os.urandom(16),
            content_type="text/plain",
            body=body.encode(),
        )
        return await self._outbox.send(request, timeout)

    async def request(self, name, request):
        """Makes any other request of service.proto on the current connection."""
        if self._connection is None:
            raise ConnectionLost()
        return await self._connection.request(name, request)

    def cursors(self):
        """What a later client resumes from."""
        return self._positions.cursors()

    async def run(self):
        """Connects, and reconnects until it is cancelled. Raises Closed if the gateway ended the session."""
        failures = 0
        while True:
            began = asyncio.get_running_loop().time()
            await self._session()
            lasted = asyncio.get_running_loop().time() - began
            failures = 0 if lasted >= STABLE else failures + 1
            # Random, so that the clients of a lost gateway do not all come at once.
            ceiling = min(MAX_WAIT, FIRST_WAIT * 2 ** min(failures - 1, 30)) if failures else FIRST_WAIT
            await asyncio.sleep(self._wait_at_least + random.random() * ceiling)

    async def _session(self):
        """One connection, from its token to its end."""
        if self._token is None or self._token == self._refused:
            self._token = await self._fetch(self._refused)
        try:
            options = {"subprotocols": [SUBPROTOCOL], "max_size": None, "compression": None, "ping_interval": None}
            # A peer that is gone does not answer a close.
            socket = await asyncio.wait_for(websockets.connect(self._url, close_timeout=1, **options), 10)
        except (OSError, asyncio.TimeoutError, websockets.exceptions.WebSocketException):
            return
        connection = Connection(socket)
        running = asyncio.create_task(connection.run())
        tasks = []
        try:
            hello = await self._hello(connection)
            tasks = self._start(connection, hello)
            # The task that delivers ends after the last event of the connection.
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        except ConnectionLost:
            pass
        except RequestError as error:
            self._wait_at_least = error.retry_after
            if error.code == errors_pb2.CODE_UNAUTHENTICATED:
                self._refused = self._token
        finally:
            self._connection = None
            await connection.close()
            tasks.append(running)
            for task in tasks:
                task.cancel()
            outcomes = await asyncio.gather(*tasks, return_exceptions=True)
            self._positions.lost()
        for outcome in outcomes:
            if isinstance(outcome, Exception) and not isinstance(outcome, ENDS):
                # The application's, from a callback.
                raise outcome
        self._ended(connection.close_code, connection.close_reason)

    async def _hello(self, connection):
        cursors = self._positions.cursors()
        request = session_pb2.HelloRequest(
            token=self._token, client_name="python", resume=cursors[:1000], compact_resume=True
        )
        hello = await connection.request("hello", request)
        self._refused, self._wait_at_least = None, 0.0
        return hello

    def _start(self, connection, hello):
        """Begins everything that an open session does; returns the tasks. The connection ends with the first of them."""
        positions = self._positions
        known = {cursor.conversation_id for cursor in positions.cursors()}
        beyond = positions.cursors()[1000:]
        positions.enter(hello.database_epoch)
        if not self._resumes:
            for head in reversed(hello.heads):
                positions.begin(head.conversation_id, head.last_seq, head.last_change)
        for cursor in beyond:
            positions.hold(cursor.conversation_id)
        self._connection = connection
        self._on_connected(hello)
        knows_all = self._sets_version == hello.sets_version if self._resumes else len(hello.heads) < 1000
        coroutines = [
            connection.keep_alive((hello.heartbeat_interval_ms or 30_000) / 1000),
            self._outbox.run(connection),
            self._deliver(connection),
            self._catch_up(connection, hello, beyond, None if knows_all else known),
        ]
        return [asyncio.create_task(one) for one in coroutines]

    async def _deliver(self, connection):
        """Hands events to the application. Never waits for a request: its reply comes behind the events."""
        side_tasks = set()
        try:
            while True:
                done = {task for task in side_tasks if task.done()}
                for task in done:
                    task.result()
                side_tasks -= done
                received = await connection.events.get()
                if received is None:
                    return
                name, event = received
                if name == "goodbye":
                    self._wait_at_least = event.reconnect_after_ms / 1000
                elif name == "token_expiring":
                    side_tasks.add(asyncio.create_task(self._refresh(connection)))
                elif name == "resumed" and event.truncated and not event.restored:
                    self._positions.take(name, event)
                    self._positions.hold(event.conversation_id)
                    side_tasks.add(asyncio.create_task(self._fill_gap(connection, event)))
                    continue
                if self._positions.take(name, event):
                    if name == "resumed":
                        self._emit(self._positions.release(event.conversation_id))
                    self._on_event(name, event)
        finally:
            for task in side_tasks:
                task.cancel()

    def _emit(self, events):
        for name, event in events:
            self._on_event(name, event)

    async def _fill_gap(self, connection, resumed):
        """Reads from history what was too much to be sent again; the conversation's events wait meanwhile."""
        conversation_id = resumed.conversation_id
        try:
            while (position := self._positions.get(conversation_id)) and position.seq < resumed.to_seq:
                request = messages_pb2.HistoryRequest(
                    conversation_id=conversation_id, after_seq=position.seq, limit=PAGE
                )
                page = await connection.request("history", request)
                for message in page.messages:
                    if message.seq > position.seq:
                        position.seq = message.seq
                        self._on_event("message_posted", posted(message))
                if not page.has_more:
                    break
            self._emit(self._positions.release(conversation_id))
        except (ConnectionLost, RequestError):
            # The next connection resumes from what was read.
            await connection.close(CLOSE_SESSION_ENDED, "history could not be read")

    async def _catch_up(self, connection, hello, beyond, known):
        """Resumes what Hello has no room for, and what the user joined while away; `known` is None: there is none."""
        try:
            for start in range(0, len(beyond), 1000):
                await connection.request("resume", session_pb2.ResumeRequest(resume=beyond[start : start + 1000]))
            page_token = ""
            while known is not None:
                request = sets_pb2.ListConversationsRequest(limit=PAGE, page_token=page_token)
                page = await connection.request("list_conversations", request)
                await self._learn(connection, [one for one in page.conversations if one.conversation_id not in known])
                page_token = page.next_page_token
                if not page_token:
                    break
            self._sets_version, self._resumes = hello.sets_version, True
            # Ends with the connection, as the other tasks do.
            await asyncio.Event().wait()
        except RequestError:
            await connection.close(CLOSE_SESSION_ENDED, "could not catch up")

    async def _learn(self, connection, conversations):
        cursors = []
        for one in conversations:
            if not self._resumes:
                self._positions.begin(one.conversation_id, one.last_seq, one.last_change, listed=True)
            elif self._positions.get(one.conversation_id) is None:
                self._positions.begin(one.conversation_id, one.joined_seq, None)
                self._positions.hold(one.conversation_id)
                cursors.append(session_pb2.Cursor(conversation_id=one.conversation_id, seq=one.joined_seq))
                self._on_event("conversation_joined", events_pb2.ConversationJoined(conversation=one))
        if cursors:
            await connection.request("resume", session_pb2.ResumeRequest(resume=cursors))

    async def _refresh(self, connection):
        """Replaces the token; a refused one leaves the session as it is, and another one is asked for."""
        while True:
            token = await self._fetch(self._refused)
            try:
                await connection.request("refresh", session_pb2.RefreshRequest(token=token))
                self._token, self._refused = token, None
                return
            except RequestError as error:
                if error.code == errors_pb2.CODE_UNAUTHENTICATED:
                    self._refused = token
                await asyncio.sleep(max(1.0, error.retry_after))

    def _ended(self, code, reason):
        if code == CLOSE_UNAUTHENTICATED:
            self._refused = self._token
        elif code == CLOSE_SESSION_ENDED and reason.startswith(TOKENS_REVOKED) or CLOSE_NO_HELLO < code < 5000:
            raise Closed(code, reason)
