// Package godwit is a complete client of Godwit, for programs that copy it: one session of a user across any number of
// connections.
package godwit

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	mathrand "math/rand"
	"strings"
	"sync"
	"time"

	"godwit.example/godwitpb"
)

const (
	closeSessionEnded    = 4001
	closeUnauthenticated = 4500
	closeNoHello         = 4501
	tokensRevoked        = "tokens revoked"

	// The ceilings of the first and of every wait between two connections, and how long a session must have lasted for
	// the waits to begin anew.
	firstWait = 250 * time.Millisecond
	maxWait   = 15 * time.Second
	stable    = 10 * time.Second
)

// Closed says that the gateway ended the session: to connect again without a change does not help.
type Closed struct {
	Code   int
	Reason string
}

func (c *Closed) Error() string { return fmt.Sprintf("closed with %d %s", c.Code, c.Reason) }

// Options of a client. Callbacks are called one at a time, and must not wait for a request.
type Options struct {
	// URL is such as wss://chat.example.com/v1/ws.
	URL string
	// Token returns a JSON Web Token, another one than `refused` if that is not empty.
	Token func(ctx context.Context, refused string) (string, error)
	// OnEvent is called with each event of events.proto: messages once, in order and without gaps.
	OnEvent func(event *godwitpb.ServerFrame)
	// OnConnected is called each time that a session is open.
	OnConnected func(hello *godwitpb.HelloResponse)
	// Resume are the cursors of an earlier client.
	Resume []*godwitpb.Cursor
}

// Client is one device of a user.
type Client struct {
	options Options
	outbox  *outbox

	// mu orders what is delivered, and guards the fields below.
	mu          sync.Mutex
	positions   *positions
	connection  *connection
	token       string
	refused     string
	resumes     bool
	setsVersion uint64
	waitAtLeast time.Duration
}

// New does not connect until Run is called.
func New(options Options) *Client {
	return &Client{
		options:   options,
		outbox:    newOutbox(),
		positions: newPositions(options.Resume),
		resumes:   len(options.Resume) > 0,
	}
}

// Wait returns once a message is stored or refused, or gives it up when ctx is done.
type Wait func(ctx context.Context) (*godwitpb.SendResponse, error)

// Send sends a message, across reconnects and in the order of the calls, and returns at once. The message gets a
// client_message_id if it has none.
func (c *Client) Send(request *godwitpb.SendRequest) (Wait, error) {
	if len(request.ClientMessageId) == 0 {
		request.ClientMessageId = make([]byte, 16)
		if _, err := rand.Read(request.ClientMessageId); err != nil {
			return nil, err
		}
	}
	one, err := c.outbox.add(request)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context) (*godwitpb.SendResponse, error) { return c.outbox.wait(ctx, one) }, nil
}

// Request makes any other request of service.proto on the current connection.
func (c *Client) Request(frame *godwitpb.ClientFrame) (*godwitpb.ServerFrame, error) {
	c.mu.Lock()
	conn := c.connection
	c.mu.Unlock()
	if conn == nil {
		return nil, ErrConnectionLost
	}
	return conn.request(frame)
}

// Cursors are what a later client resumes from.
func (c *Client) Cursors() []*godwitpb.Cursor {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.positions.cursors()
}

// Run connects, and reconnects until ctx is done. It returns *Closed if the gateway ended the session.
func (c *Client) Run(ctx context.Context) error {
	ceiling := firstWait
	for {
		began := time.Now()
		if err := c.session(ctx); err != nil {
			return err
		}
		if time.Since(began) >= stable {
			ceiling = firstWait
		}
		// Random, so that the clients of a lost gateway do not all come at once.
		wait := c.waitAtLeast + time.Duration(mathrand.Float64()*float64(ceiling))
		if ceiling *= 2; ceiling > maxWait {
			ceiling = maxWait
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
}

// session is one connection, from its token to its end.
func (c *Client) session(ctx context.Context) error {
	if c.token == "" || c.token == c.refused {
		token, err := c.options.Token(ctx, c.refused)
		if err != nil {
			return err
		}
		c.token = token
	}
	conn, err := dial(ctx, c.options.URL)
	if err != nil {
		return ctx.Err()
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		<-ctx.Done()
		conn.close(1000, "")
	}()
	hello, err := c.hello(conn)
	if err == nil {
		c.serve(ctx, cancel, conn, hello)
	}
	cancel()
	// Nothing reads the events of a connection without a session.
	for range conn.events {
	}
	return c.ended(conn)
}

func (c *Client) hello(conn *connection) (*godwitpb.HelloResponse, error) {
	cursors := c.Cursors()
	if len(cursors) > maxCursors {
		cursors = cursors[:maxCursors]
	}
	request := &godwitpb.HelloRequest{Token: c.token, ClientName: "go", Resume: cursors, CompactResume: true}
	reply, err := conn.request(&godwitpb.ClientFrame{Request: &godwitpb.ClientFrame_Hello{Hello: request}})
	var failed *RequestError
	if errors.As(err, &failed) {
		c.waitAtLeast = failed.RetryAfter
		if failed.Code == godwitpb.Code_CODE_UNAUTHENTICATED {
			c.refused = c.token
		}
	}
	if err != nil {
		return nil, err
	}
	c.refused, c.waitAtLeast = "", 0
	return reply.GetHello(), nil
}

// serve is an open session; it returns when the connection has ended and everything of it is delivered.
func (c *Client) serve(ctx context.Context, end func(), conn *connection, hello *godwitpb.HelloResponse) {
	var tasks sync.WaitGroup
	begin := func(task func()) {
		tasks.Add(1)
		go func() {
			defer tasks.Done()
			task()
		}()
	}
	missing := c.enter(conn, hello)
	interval := time.Duration(hello.HeartbeatIntervalMs) * time.Millisecond
	if interval == 0 {
		interval = 30 * time.Second
	}
	begin(func() { conn.keepAlive(interval) })
	begin(func() { c.outbox.run(conn) })
	begin(func() {
		if err := c.catchUp(conn, hello, missing); err != nil {
			conn.close(closeSessionEnded, "could not catch up")
		}
	})
	for frame := range conn.events {
		if err := c.take(ctx, conn, frame, begin); err != nil {
			conn.close(closeSessionEnded, err.Error())
			break
		}
	}
	end()
	for range conn.events {
	}
	tasks.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.connection = nil
	c.positions.lost()
}

// take delivers one event. It never waits for a request: the reply comes behind the events.
func (c *Client) take(ctx context.Context, conn *connection, frame *godwitpb.ServerFrame, begin func(func())) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	resumed := frame.GetResumed()
	switch {
	case frame.Body == nil:
		// An event of a later version.
		return nil
	case frame.GetGoodbye() != nil:
		c.waitAtLeast = time.Duration(frame.GetGoodbye().ReconnectAfterMs) * time.Millisecond
	case frame.GetTokenExpiring() != nil:
		begin(func() { c.refresh(ctx, conn) })
	case resumed.GetTruncated() && !resumed.GetRestored():
		_, _ = c.positions.take(frame)
		c.positions.all[resumed.ConversationId].holds = true
		begin(func() {
			if err := c.fillGap(conn, resumed); err != nil {
				// The next connection resumes from what was read.
				conn.close(closeSessionEnded, "history could not be read")
			}
		})
		return nil
	}
	isNew, err := c.positions.take(frame)
	if !isNew || err != nil {
		return err
	}
	if resumed != nil {
		c.emit(c.positions.release(resumed.ConversationId))
	}
	c.options.OnEvent(frame)
	return nil
}

func (c *Client) emit(frames []*godwitpb.ServerFrame) {
	for _, frame := range frames {
		c.options.OnEvent(frame)
	}
}

// ended decides what the end of a connection means.
func (c *Client) ended(conn *connection) error {
	code, reason := conn.closeCode, conn.closeReason
	switch {
	case code == closeUnauthenticated:
		c.refused = c.token
	case code == closeSessionEnded && strings.HasPrefix(reason, tokensRevoked), code > closeNoHello && code < 5000:
		return &Closed{code, reason}
	}
	return nil
}
