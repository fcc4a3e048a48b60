package godwit

import (
	"context"
	"errors"
	"math/rand"
	"sync"
	"time"

	"godwit.example/godwitpb"
	"google.golang.org/protobuf/proto"
)

const (
	maxMessages = 1_000
	// Messages in flight at a time: fewer than the requests that a gateway accepts.
	window = 64
	// The wait before a retry if the server names none.
	retryAfter = 500 * time.Millisecond
)

// ErrFull says that too many messages wait for acknowledgement.
var ErrFull = errors.New("1000 messages wait for acknowledgement already")

type item struct {
	request  *godwitpb.SendRequest
	posted   bool
	done     chan struct{}
	response *godwitpb.SendResponse
	err      error
}

// outbox keeps messages until they are acknowledged: in order, across connections, each stored once.
type outbox struct {
	mu      sync.Mutex
	items   []*item
	changed chan struct{}
}

func newOutbox() *outbox { return &outbox{changed: make(chan struct{}, 1)} }

// add puts a message, which has its client_message_id, behind those before it.
func (o *outbox) add(request *godwitpb.SendRequest) (*item, error) {
	one := &item{request: request, done: make(chan struct{})}
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.items) >= maxMessages {
		return nil, ErrFull
	}
	o.items = append(o.items, one)
	o.wake()
	return one, nil
}

// wait returns once the message is stored or refused, or gives it up when ctx is done.
func (o *outbox) wait(ctx context.Context, one *item) (*godwitpb.SendResponse, error) {
	select {
	case <-one.done:
		return one.response, one.err
	case <-ctx.Done():
		o.remove(one)
		return nil, ctx.Err()
	}
}

func (o *outbox) wake() {
	select {
	case o.changed <- struct{}{}:
	default:
	}
}

func (o *outbox) remove(one *item) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for i, other := range o.items {
		if other == one {
			o.items = append(o.items[:i], o.items[i+1:]...)
			return
		}
	}
}

type outcome struct {
	item  *item
	reply *godwitpb.ServerFrame
	err   error
}

// run posts on this connection what is not acknowledged, until the connection ends.
func (o *outbox) run(conn *connection) {
	o.mu.Lock()
	for _, one := range o.items {
		one.posted = false
	}
	o.mu.Unlock()
	outcomes := make(chan outcome, window)
	inFlight := 0
	var wait time.Duration
	for {
		// A retry must not overtake what is still in flight.
		if wait > 0 && inFlight == 0 {
			select {
			case <-conn.done:
				return
			case <-time.After(wait + time.Duration(rand.Float64()*float64(wait))):
			}
			wait = 0
		}
		if wait == 0 {
			inFlight += o.post(conn, window-inFlight, outcomes)
		}
		select {
		case <-conn.done:
			return
		case <-o.changed:
		case one := <-outcomes:
			inFlight--
			if again := o.settle(one); again > wait {
				wait = again
			}
		}
	}
}

// post starts at most `room` requests, in order, and returns how many.
func (o *outbox) post(conn *connection, room int, outcomes chan<- outcome) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	posted := 0
	for i, one := range o.items {
		if posted == room {
			break
		}
		if one.posted {
			continue
		}
		one.posted = true
		posted++
		request := proto.Clone(one.request).(*godwitpb.SendRequest)
		request.After = o.before(i)
		reply := conn.start(&godwitpb.ClientFrame{Request: &godwitpb.ClientFrame_Send{Send: request}})
		go func(one *item) {
			frame, err := conn.await(reply)
			outcomes <- outcome{one, frame, err}
		}(one)
	}
	return posted
}

// before is the id of the unacknowledged message before it in the conversation, if any.
func (o *outbox) before(place int) []byte {
	request := o.items[place].request
	for i := place - 1; i >= 0; i-- {
		other := o.items[i].request
		if other.ConversationId == request.ConversationId && other.ToUserId == request.ToUserId {
			return other.ClientMessageId
		}
	}
	return nil
}

// settle ends a message, or returns how long to wait before it is posted again.
func (o *outbox) settle(one outcome) time.Duration {
	var refused *RequestError
	if errors.As(one.err, &refused) {
		if refused.Code == godwitpb.Code_CODE_UNAVAILABLE || refused.Code == godwitpb.Code_CODE_RATE_LIMITED {
			o.mu.Lock()
			one.item.posted = false
			o.mu.Unlock()
			if refused.RetryAfter > 0 {
				return refused.RetryAfter
			}
			return retryAfter
		}
	} else if one.err != nil {
		// The next connection posts it again.
		return 0
	}
	o.remove(one.item)
	one.item.response, one.item.err = one.reply.GetSend(), one.err
	close(one.item.done)
	return 0
}
