package godwit

import (
	"errors"
	"sort"

	"godwit.example/godwitpb"
	"google.golang.org/protobuf/proto"
)

// maxHeld bounds the events of one conversation that are held back while a gap is read.
const maxHeld = 10_000

var errOverflow = errors.New("too many events arrived while a gap was read")

// position says how far the client has a conversation.
type position struct {
	seq uint64
	// change is nil if it is not known.
	change *uint64
	epoch  string
	// listed: from a list of conversations, which may be ahead of events still to come.
	listed bool
	// holds: events wait in held until a gap before them is filled.
	holds  bool
	held   []*godwitpb.ServerFrame
	number uint64
}

// positions are what to resume from, and which events are new. The caller locks.
type positions struct {
	all   map[string]*position
	epoch string
	// moves orders conversations by their activity.
	moves uint64
}

func newPositions(cursors []*godwitpb.Cursor) *positions {
	p := &positions{all: map[string]*position{}}
	for i := len(cursors) - 1; i >= 0; i-- {
		cursor := cursors[i]
		at := p.begin(cursor.ConversationId, cursor.Seq, cursor.Change)
		at.epoch = cursor.GetDatabaseEpoch()
	}
	return p
}

// cursors returns a cursor for each conversation, the most recently active first.
func (p *positions) cursors() []*godwitpb.Cursor {
	cursors := make([]*godwitpb.Cursor, 0, len(p.all))
	for id, at := range p.all {
		cursor := &godwitpb.Cursor{ConversationId: id, Seq: at.seq, Change: at.change}
		if at.epoch != "" {
			cursor.DatabaseEpoch = proto.String(at.epoch)
		}
		cursors = append(cursors, cursor)
	}
	sort.Slice(cursors, func(i, j int) bool {
		return p.all[cursors[i].ConversationId].number > p.all[cursors[j].ConversationId].number
	})
	return cursors
}

// enter notes the database's epoch, and drops positions of another one, which mean nothing any more.
func (p *positions) enter(epoch string) {
	p.epoch = epoch
	for id, at := range p.all {
		if epoch != "" && at.epoch != "" && at.epoch != epoch {
			delete(p.all, id)
		} else if epoch != "" {
			at.epoch = epoch
		}
	}
}

// lost drops what is held back: the next connection brings it again.
func (p *positions) lost() {
	for _, at := range p.all {
		at.holds, at.held = false, nil
	}
}

// begin returns the position in a conversation, which begins at seq and change if there is none.
func (p *positions) begin(id string, seq uint64, change *uint64) *position {
	if p.all[id] == nil {
		p.all[id] = &position{seq: seq, change: change, epoch: p.epoch}
		p.touch(id)
	}
	return p.all[id]
}

func (p *positions) touch(id string) {
	p.moves++
	p.all[id].number = p.moves
}

// release ends a hold, and returns the held events that are new: messages before changes, each in order.
func (p *positions) release(id string) []*godwitpb.ServerFrame {
	at := p.all[id]
	if at == nil || !at.holds {
		return nil
	}
	held := at.held
	at.holds, at.held = false, nil
	sort.SliceStable(held, func(i, j int) bool {
		first, second := held[i], held[j]
		if (first.GetMessagePosted() == nil) != (second.GetMessagePosted() == nil) {
			return first.GetMessagePosted() != nil
		}
		return number(first) < number(second)
	})
	fresh := held[:0]
	for _, frame := range held {
		// Nothing is held now, so it cannot overflow.
		if isNew, _ := p.take(frame); isNew {
			fresh = append(fresh, frame)
		}
	}
	return fresh
}

// number is what orders an event of a message: its seq, or its change.
func number(frame *godwitpb.ServerFrame) uint64 {
	if posted := frame.GetMessagePosted(); posted != nil {
		return posted.GetMessage().GetSeq()
	}
	return frame.GetMessageChanged().GetChange()
}

// take notes an event, and returns whether it is new and not held back.
func (p *positions) take(frame *godwitpb.ServerFrame) (bool, error) {
	switch body := frame.Body.(type) {
	case *godwitpb.ServerFrame_MessagePosted:
		return p.numbered(body.MessagePosted.GetMessage().GetConversationId(), frame)
	case *godwitpb.ServerFrame_MessageChanged:
		return p.numbered(body.MessageChanged.GetMessage().GetConversationId(), frame)
	case *godwitpb.ServerFrame_ConversationLeft:
		delete(p.all, body.ConversationLeft.ConversationId)
	case *godwitpb.ServerFrame_ConversationJoined:
		joined := body.ConversationJoined.GetConversation()
		at := p.begin(joined.GetConversationId(), 0, nil)
		at.seq = larger(at.seq, joined.GetLastSeq())
		at.change = proto.Uint64(larger(value(at.change), joined.GetLastChange()))
	case *godwitpb.ServerFrame_Resumed:
		resumed := body.Resumed
		at := p.begin(resumed.ConversationId, 0, nil)
		if resumed.Restored {
			at.seq, at.change = resumed.ToSeq, nil
		} else if !resumed.Truncated {
			at.seq = larger(at.seq, resumed.ToSeq)
		}
		at.change = proto.Uint64(larger(value(at.change), resumed.ToChange))
		at.listed = false
	}
	return true, nil
}

func (p *positions) numbered(id string, frame *godwitpb.ServerFrame) (bool, error) {
	at := p.begin(id, 0, proto.Uint64(0))
	if at.holds {
		if len(at.held) >= maxHeld {
			return false, errOverflow
		}
		at.held = append(at.held, frame)
		return false, nil
	}
	found := number(frame)
	if frame.GetMessagePosted() != nil {
		if found <= at.seq && !at.listed {
			return false, nil
		}
		at.seq, at.listed = found, false
	} else {
		if at.change != nil && found <= *at.change && !at.listed {
			return false, nil
		}
		at.change = proto.Uint64(found)
	}
	p.touch(id)
	return true, nil
}

func value(number *uint64) uint64 {
	if number == nil {
		return 0
	}
	return *number
}

func larger(a, b uint64) uint64 {
	if a > b {
		return a
	}
	return b
}
