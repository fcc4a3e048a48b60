package godwit

import (
	"context"
	"errors"
	"math"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
	"godwit.example/godwitpb"
	"google.golang.org/protobuf/proto"
)

const (
	requestTimeout = 10 * time.Second
	// The bound of a message that holds before Hello tells the server's own.
	maxFrames = 256
	// Bytes of a message from which on no further frame is added.
	fullMessage = 512 * 1024
	// Events that wait for the application. When there are more, nothing is read, and the gateway leaves events out
	// until this client catches up.
	maxEvents = 1_000
)

// ErrConnectionLost says that the connection ended before the reply: the request may have been carried out.
var ErrConnectionLost = errors.New("the connection was lost before the reply")

// RequestError is the server's error: it ends one request, and the connection goes on.
type RequestError struct {
	Code    godwitpb.Code
	Message string
	// RetryAfter is how long to wait before a retry; 0 if a retry does not help.
	RetryAfter time.Duration
}

func (e *RequestError) Error() string { return e.Code.String() + ": " + e.Message }

// connection is an open WebSocket: requests and their replies, events, and the heartbeat.
type connection struct {
	socket   *websocket.Conn
	outgoing chan *godwitpb.ClientFrame
	// events is closed after the last event of the connection.
	events chan *godwitpb.ServerFrame
	// done is closed when nothing is received any more.
	done     chan struct{}
	received atomic.Int64

	mu      sync.Mutex
	lastID  uint32
	replies map[uint32]chan *godwitpb.ServerFrame
	// Set before done is closed.
	closeCode   int
	closeReason string
}

func dial(ctx context.Context, url string) (*connection, error) {
	dialer := websocket.Dialer{Subprotocols: []string{"godwit.v1"}, HandshakeTimeout: requestTimeout}
	socket, _, err := dialer.DialContext(ctx, url, nil)
	if err != nil {
		return nil, err
	}
	c := &connection{
		socket:   socket,
		outgoing: make(chan *godwitpb.ClientFrame, maxFrames),
		events:   make(chan *godwitpb.ServerFrame, maxEvents),
		done:     make(chan struct{}),
		replies:  map[uint32]chan *godwitpb.ServerFrame{},
	}
	c.received.Store(time.Now().UnixNano())
	go c.write()
	go c.read()
	return c, nil
}

// close ends the connection: the peer has a second to answer the close.
func (c *connection) close(code int, reason string) {
	deadline := time.Now().Add(time.Second)
	_ = c.socket.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, reason), deadline)
	_ = c.socket.SetReadDeadline(deadline)
}

// start sends a request and returns at once. The channel brings the reply, or is closed with the connection.
func (c *connection) start(frame *godwitpb.ClientFrame) <-chan *godwitpb.ServerFrame {
	reply := make(chan *godwitpb.ServerFrame, 1)
	c.mu.Lock()
	if c.replies == nil {
		c.mu.Unlock()
		close(reply)
		return reply
	}
	c.lastID = c.lastID%math.MaxUint32 + 1
	frame.Id = c.lastID
	c.replies[frame.Id] = reply
	c.mu.Unlock()
	select {
	case c.outgoing <- frame:
	case <-c.done:
	}
	return reply
}

// await returns the reply to a request, or its error.
func (c *connection) await(reply <-chan *godwitpb.ServerFrame) (*godwitpb.ServerFrame, error) {
	select {
	case frame, ok := <-reply:
		if !ok {
			return nil, ErrConnectionLost
		}
		if failed := frame.GetError(); failed != nil {
			return nil, &RequestError{failed.Code, failed.Message, time.Duration(failed.RetryAfterMs) * time.Millisecond}
		}
		return frame, nil
	case <-time.After(requestTimeout):
		// The order of later requests would be unknown.
		c.close(4001, "a request was not answered")
		return nil, ErrConnectionLost
	}
}

func (c *connection) request(frame *godwitpb.ClientFrame) (*godwitpb.ServerFrame, error) {
	return c.await(c.start(frame))
}

// keepAlive pings a server that was silent for an interval; request closes when there is no answer.
func (c *connection) keepAlive(interval time.Duration) {
	for {
		silent := time.Since(time.Unix(0, c.received.Load()))
		select {
		case <-c.done:
			return
		case <-time.After(interval - silent):
		}
		if time.Since(time.Unix(0, c.received.Load())) >= interval {
			ping := &godwitpb.ClientFrame_Ping{Ping: &godwitpb.PingRequest{}}
			if _, err := c.request(&godwitpb.ClientFrame{Request: ping}); err != nil {
				return
			}
		}
	}
}

func (c *connection) write() {
	for {
		message := &godwitpb.ClientFrames{}
		select {
		case frame := <-c.outgoing:
			message.Frames = append(message.Frames, frame)
		case <-c.done:
			return
		}
		// Requests made meanwhile go along in the same message.
		for len(c.outgoing) > 0 && len(message.Frames) < maxFrames && proto.Size(message) < fullMessage {
			message.Frames = append(message.Frames, <-c.outgoing)
		}
		bytes, err := proto.Marshal(message)
		if err == nil {
			err = c.socket.WriteMessage(websocket.BinaryMessage, bytes)
		}
		if err != nil {
			_ = c.socket.Close()
			<-c.done
			return
		}
	}
}

func (c *connection) read() {
	err := c.receive()
	_ = c.socket.Close()
	c.closeCode = websocket.CloseAbnormalClosure
	var closed *websocket.CloseError
	if errors.As(err, &closed) {
		c.closeCode, c.closeReason = closed.Code, closed.Text
	}
	close(c.done)
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, reply := range c.replies {
		close(reply)
	}
	c.replies = nil
	close(c.events)
}

// receive reads until the connection ends, or the server breaks the protocol.
func (c *connection) receive() error {
	for {
		kind, bytes, err := c.socket.ReadMessage()
		if err != nil {
			return err
		}
		c.received.Store(time.Now().UnixNano())
		message := &godwitpb.ServerFrames{}
		if kind != websocket.BinaryMessage {
			return errors.New("a text message")
		}
		if err := proto.Unmarshal(bytes, message); err != nil {
			return err
		}
		for _, frame := range message.Frames {
			if frame.Id == 0 {
				c.events <- frame
				continue
			}
			c.mu.Lock()
			if reply := c.replies[frame.Id]; reply != nil {
				delete(c.replies, frame.Id)
				reply <- frame
			}
			c.mu.Unlock()
		}
	}
}
