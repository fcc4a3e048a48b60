"""Prints the messages of a conversation, and sends the lines of stdin: chat.py URL TOKEN CONVERSATION"""

import asyncio
import sys

from godwit.v1 import messages_pb2
from godwit_client import Client


async def main(url, token, conversation_id):
    async def one_token(refused):
        if refused:
            raise SystemExit("the token was refused")
        return token

    def on_event(name, event):
        if name == "message_posted" and event.message.conversation_id == conversation_id:
            print(f"{event.message.seq} {event.message.sender_id}: {event.message.body.decode()}", flush=True)

    connected = asyncio.Event()
    client = Client(url, one_token, on_event, on_connected=lambda hello: connected.set())
    running = asyncio.create_task(client.run())
    await asyncio.wait({running, asyncio.create_task(connected.wait())}, return_when=asyncio.FIRST_COMPLETED)
    if running.done():
        running.result()
    # What was written before; from here on, events bring the rest.
    page = await client.request("history", messages_pb2.HistoryRequest(conversation_id=conversation_id, limit=20))
    for message in page.messages:
        print(f"{message.seq} {message.sender_id}: {message.body.decode()}", flush=True)
    while line := await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline):
        await client.send(line.rstrip("\n"), conversation_id)
    running.cancel()


if len(sys.argv) != 4:
    raise SystemExit(__doc__)
asyncio.run(main(*sys.argv[1:]))
