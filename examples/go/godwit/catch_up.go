package godwit

import (
	"godwit.example/godwitpb"
	"google.golang.org/protobuf/proto"
)

const (
	// Cursors of one Hello or Resume: limits.max_heads of every server of this version.
	maxCursors = 1_000
	page       = 200
)

// missing is what Hello did not resume.
type missing struct {
	// beyond are the cursors for which Hello had no room.
	beyond []*godwitpb.Cursor
	// known are the conversations before Hello; nil: there are no others.
	known map[string]bool
}

// enter begins the session: from the heads if it is the first one.
func (c *Client) enter(conn *connection, hello *godwitpb.HelloResponse) missing {
	c.mu.Lock()
	defer c.mu.Unlock()
	cursors := c.positions.cursors()
	known := map[string]bool{}
	for _, cursor := range cursors {
		known[cursor.ConversationId] = true
	}
	c.positions.enter(hello.DatabaseEpoch)
	if !c.resumes {
		for i := len(hello.Heads) - 1; i >= 0; i-- {
			head := hello.Heads[i]
			c.positions.begin(head.ConversationId, head.LastSeq, proto.Uint64(head.LastChange))
		}
	}
	result := missing{known: known}
	if len(cursors) > maxCursors {
		result.beyond = cursors[maxCursors:]
	}
	for _, cursor := range result.beyond {
		if at := c.positions.all[cursor.ConversationId]; at != nil {
			at.holds = true
		}
	}
	if c.resumes && c.setsVersion == hello.SetsVersion || !c.resumes && len(hello.Heads) < maxCursors {
		result.known = nil
	}
	c.connection = conn
	c.options.OnConnected(hello)
	return result
}

// catchUp resumes what Hello had no room for, and what the user joined while away.
func (c *Client) catchUp(conn *connection, hello *godwitpb.HelloResponse, missing missing) error {
	if err := resume(conn, missing.beyond); err != nil {
		return err
	}
	for token, more := "", missing.known != nil; more; more = token != "" {
		request := &godwitpb.ListConversationsRequest{Limit: page, PageToken: token}
		reply, err := conn.request(&godwitpb.ClientFrame{
			Request: &godwitpb.ClientFrame_ListConversations{ListConversations: request},
		})
		if err != nil {
			return err
		}
		list := reply.GetListConversations()
		if err := resume(conn, c.learn(list.GetConversations(), missing.known)); err != nil {
			return err
		}
		token = list.GetNextPageToken()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.setsVersion, c.resumes = hello.SetsVersion, true
	return nil
}

// learn notes conversations that are new, and returns the cursors from which to resume them.
func (c *Client) learn(conversations []*godwitpb.Conversation, known map[string]bool) []*godwitpb.Cursor {
	c.mu.Lock()
	defer c.mu.Unlock()
	var cursors []*godwitpb.Cursor
	for _, one := range conversations {
		id := one.ConversationId
		if known[id] || c.positions.all[id] != nil {
			continue
		}
		if !c.resumes {
			c.positions.begin(id, one.LastSeq, proto.Uint64(one.LastChange)).listed = true
			continue
		}
		c.positions.begin(id, one.JoinedSeq, nil).holds = true
		cursors = append(cursors, &godwitpb.Cursor{ConversationId: id, Seq: one.JoinedSeq})
		joined := &godwitpb.ConversationJoined{Conversation: one}
		c.options.OnEvent(&godwitpb.ServerFrame{Body: &godwitpb.ServerFrame_ConversationJoined{ConversationJoined: joined}})
	}
	return cursors
}

func resume(conn *connection, cursors []*godwitpb.Cursor) error {
	for len(cursors) > 0 {
		some := cursors
		if len(some) > maxCursors {
			some = some[:maxCursors]
		}
		cursors = cursors[len(some):]
		request := &godwitpb.ClientFrame_Resume{Resume: &godwitpb.ResumeRequest{Resume: some}}
		if _, err := conn.request(&godwitpb.ClientFrame{Request: request}); err != nil {
			return err
		}
	}
	return nil
}

// fillGap reads from history what was too much to be sent again; the conversation's events wait meanwhile.
func (c *Client) fillGap(conn *connection, resumed *godwitpb.Resumed) error {
	id := resumed.ConversationId
	for more := true; more; {
		c.mu.Lock()
		at := c.positions.all[id]
		complete := at == nil || at.seq >= resumed.ToSeq
		request := &godwitpb.HistoryRequest{ConversationId: id, Limit: page}
		if !complete {
			request.AfterSeq = proto.Uint64(at.seq)
		}
		c.mu.Unlock()
		if complete {
			break
		}
		reply, err := conn.request(&godwitpb.ClientFrame{Request: &godwitpb.ClientFrame_History{History: request}})
		if err != nil {
			return err
		}
		c.mu.Lock()
		for _, message := range reply.GetHistory().GetMessages() {
			if message.Seq > at.seq {
				at.seq = message.Seq
				posted := &godwitpb.MessagePosted{Message: message}
				c.options.OnEvent(&godwitpb.ServerFrame{Body: &godwitpb.ServerFrame_MessagePosted{MessagePosted: posted}})
			}
		}
		c.mu.Unlock()
		more = reply.GetHistory().GetHasMore()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.emit(c.positions.release(id))
	return nil
}
