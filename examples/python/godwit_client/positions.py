"""How far the client has each conversation: what to resume from, and which events are new."""

from godwit.v1 import events_pb2, session_pb2

# Events of one conversation that are held back while a gap is read.
MAX_HELD = 10_000


class Overflow(Exception):
    """Too many events arrived while a gap was read: reconnect, and resume from what there is."""


class Position:
    def __init__(self, seq=0, change=None, epoch="", listed=False):
        self.seq = seq
        self.change = change
        self.epoch = epoch
        # From a list of conversations, which may be ahead of events still to come.
        self.listed = listed
        # Events that wait until a gap before them is filled; None: nothing waits.
        self.held = None


class Positions:
    """Positions by conversation, the most recently active last."""

    def __init__(self, cursors=()):
        self._all = {}
        self.epoch = ""
        for cursor in cursors:
            change = cursor.change if cursor.HasField("change") else None
            self._all[cursor.conversation_id] = Position(cursor.seq, change, cursor.database_epoch)

    def cursors(self):
        """A Cursor for each conversation, the most recently active first."""
        return [
            session_pb2.Cursor(
                conversation_id=conversation_id,
                seq=position.seq,
                **({} if position.change is None else {"change": position.change}),
                **({"database_epoch": position.epoch} if position.epoch else {}),
            )
            for conversation_id, position in reversed(self._all.items())
        ]

    def enter(self, epoch):
        """Notes the database's epoch; drops positions of another one, which mean nothing any more."""
        self.epoch = epoch
        for conversation_id, position in list(self._all.items()):
            if epoch and position.epoch and position.epoch != epoch:
                del self._all[conversation_id]
            elif epoch:
                position.epoch = epoch

    def lost(self):
        """Drops what is held back: the next connection brings it again."""
        for position in self._all.values():
            position.held = None

    def get(self, conversation_id):
        return self._all.get(conversation_id)

    def begin(self, conversation_id, seq, change, listed=False):
        if conversation_id not in self._all:
            self._all[conversation_id] = Position(seq, change, self.epoch, listed)
        return self._all[conversation_id]

    def hold(self, conversation_id):
        position = self._all[conversation_id]
        if position.held is None:
            position.held = []

    def release(self, conversation_id):
        """Ends a hold; returns the held events that are new, messages before changes, each in order."""
        position = self._all.get(conversation_id)
        if position is None or position.held is None:
            return []
        held, position.held = position.held, None
        held.sort(key=lambda one: (one[0] != "message_posted", number(*one)))
        return [one for one in held if self.take(*one)]

    def take(self, name, event):
        """Notes an event. Returns whether it is new, and not held back."""
        if name in ("message_posted", "message_changed"):
            return self._numbered(name, event)
        if name == "conversation_left":
            self._all.pop(event.conversation_id, None)
        elif name == "conversation_joined":
            joined = event.conversation
            position = self.begin(joined.conversation_id, 0, 0)
            position.seq = max(position.seq, joined.last_seq)
            position.change = max(position.change or 0, joined.last_change)
        elif name == "resumed":
            position = self.begin(event.conversation_id, 0, 0)
            if event.restored:
                position.seq, position.change = event.to_seq, event.to_change
            elif not event.truncated:
                position.seq = max(position.seq, event.to_seq)
            position.change = max(position.change or 0, event.to_change)
            position.listed = False
        return True

    def _numbered(self, name, event):
        conversation_id = event.message.conversation_id
        position = self.begin(conversation_id, 0, 0)
        if position.held is not None:
            if len(position.held) >= MAX_HELD:
                raise Overflow()
            position.held.append((name, event))
            return False
        value = number(name, event)
        had = position.seq if name == "message_posted" else position.change
        if had is not None and value <= had and not position.listed:
            return False
        if name == "message_posted":
            position.seq, position.listed = value, False
        else:
            position.change = value
        self._all[conversation_id] = self._all.pop(conversation_id)
        return True


def number(name, event):
    return event.message.seq if name == "message_posted" else event.change


def posted(message):
    return events_pb2.MessagePosted(message=message)
