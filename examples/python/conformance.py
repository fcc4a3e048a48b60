"""The client under the conformance runner: reads what to do on stdin, prints what it delivers."""

import asyncio
import base64
import json
import sys

from godwit.v1 import session_pb2
from godwit_client import Client, Closed, RequestError


def report(saw, **more):
    print(json.dumps({"saw": saw, **more}), flush=True)


def on_event(name, event):
    if name in ("message_posted", "message_changed"):
        message = event.message
        more = {"conversation_id": message.conversation_id, "seq": message.seq, "text": message.body.decode()}
        if name == "message_posted":
            report("message", sender_id=message.sender_id, **more)
        else:
            report("changed", change=event.change, revision=message.revision, deleted=message.deleted, **more)
    elif name == "resumed" and event.restored:
        report("restored", conversation_id=event.conversation_id)


class Told:
    """What stdin has told so far."""

    def __init__(self):
        self.client = None
        self.running = None
        self.first_token = None
        self.tokens = asyncio.Queue()
        self.sends = set()

    async def token(self, refused):
        token, self.first_token = self.first_token, None
        if token is None:
            report("need_token")
            token = await self.tokens.get()
        return token

    async def run(self):
        try:
            await self.client.run()
        except Closed as closed:
            report("closed", code=closed.code)

    async def send(self, line):
        more = {"client_message_id": line["client_message_id"], "conversation_id": line["conversation_id"]}
        message_id = base64.b64decode(line["client_message_id"])
        try:
            sent = await self.client.send(line["text"], line["conversation_id"], client_message_id=message_id)
            report("sent", seq=sent.seq, deduplicated=sent.deduplicated, **more)
        except RequestError as error:
            report("failed", code=error.code_name, **more)

    def take(self, line):
        if line["do"] == "connect":
            self.first_token = line["token"]
            cursors = [session_pb2.Cursor(**cursor) for cursor in line.get("resume", [])]
            connected = lambda hello: report("connected", user_id=hello.user_id)
            self.client = Client(line["url"], self.token, on_event, connected, cursors)
            self.running = asyncio.create_task(self.run())
        elif line["do"] == "token":
            self.tokens.put_nowait(line["token"])
        elif line["do"] == "send":
            self.sends.add(asyncio.create_task(self.send(line)))


async def main():
    told = Told()
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        line = json.loads(line)
        if line["do"] == "close":
            break
        told.take(line)
    tasks = [task for task in (told.running, *told.sends) if task]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
