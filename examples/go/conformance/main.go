// The client under the conformance runner: reads what to do on stdin, prints what it delivers.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"

	"godwit.example/godwit"
	"godwit.example/godwitpb"
)

type line struct {
	Do              string
	URL             string
	Token           string
	Resume          []cursor
	ConversationID  string `json:"conversation_id"`
	ClientMessageID []byte `json:"client_message_id"`
	Text            string
}

type cursor struct {
	ConversationID string `json:"conversation_id"`
	Seq            uint64
	Change         *uint64
	DatabaseEpoch  *string `json:"database_epoch"`
}

var printing sync.Mutex

func report(saw string, more map[string]any) {
	if more == nil {
		more = map[string]any{}
	}
	more["saw"] = saw
	text, err := json.Marshal(more)
	if err != nil {
		panic(err)
	}
	printing.Lock()
	defer printing.Unlock()
	fmt.Println(string(text))
}

func onEvent(frame *godwitpb.ServerFrame) {
	posted, changed, resumed := frame.GetMessagePosted(), frame.GetMessageChanged(), frame.GetResumed()
	switch {
	case posted != nil:
		m := posted.Message
		report("message", map[string]any{
			"conversation_id": m.ConversationId, "seq": m.Seq, "sender_id": m.SenderId, "text": string(m.Body),
		})
	case changed != nil:
		m := changed.Message
		report("changed", map[string]any{
			"conversation_id": m.ConversationId, "seq": m.Seq, "change": changed.Change, "revision": m.Revision,
			"deleted": m.Deleted, "text": string(m.Body),
		})
	case resumed.GetRestored():
		report("restored", map[string]any{"conversation_id": resumed.ConversationId})
	}
}

func connect(told line, tokens <-chan string) *godwit.Client {
	first := told.Token
	options := godwit.Options{
		URL:     told.URL,
		OnEvent: onEvent,
		OnConnected: func(hello *godwitpb.HelloResponse) {
			report("connected", map[string]any{"user_id": hello.UserId})
		},
		Token: func(ctx context.Context, refused string) (string, error) {
			if token := first; token != "" {
				first = ""
				return token, nil
			}
			report("need_token", nil)
			select {
			case token := <-tokens:
				return token, nil
			case <-ctx.Done():
				return "", ctx.Err()
			}
		},
	}
	for _, one := range told.Resume {
		options.Resume = append(options.Resume, &godwitpb.Cursor{
			ConversationId: one.ConversationID, Seq: one.Seq, Change: one.Change, DatabaseEpoch: one.DatabaseEpoch,
		})
	}
	return godwit.New(options)
}

func send(client *godwit.Client, told line) {
	wait, err := client.Send(&godwitpb.SendRequest{
		ConversationId: told.ConversationID, ClientMessageId: told.ClientMessageID,
		ContentType: "text/plain", Body: []byte(told.Text),
	})
	if err != nil {
		panic(err)
	}
	go func() {
		response, err := wait(context.Background())
		var refused *godwit.RequestError
		if errors.As(err, &refused) {
			code := strings.TrimPrefix(refused.Code.String(), "CODE_")
			report("failed", map[string]any{"client_message_id": told.ClientMessageID, "code": code})
		} else if err == nil {
			report("sent", map[string]any{
				"client_message_id": told.ClientMessageID, "seq": response.Seq, "deduplicated": response.Deduplicated,
			})
		}
	}()
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	var client *godwit.Client
	tokens := make(chan string, 10)
	ended := make(chan struct{})
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var told line
		if err := json.Unmarshal(lines.Bytes(), &told); err != nil {
			panic(err)
		}
		switch told.Do {
		case "connect":
			client = connect(told, tokens)
			go func() {
				defer close(ended)
				var closed *godwit.Closed
				if errors.As(client.Run(ctx), &closed) {
					report("closed", map[string]any{"code": closed.Code})
				}
			}()
		case "token":
			tokens <- told.Token
		case "send":
			send(client, told)
		case "close":
			cancel()
			if client != nil {
				<-ended
			}
			return
		}
	}
	cancel()
}
