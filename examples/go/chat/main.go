// Chat prints the messages of a conversation, and sends the lines of stdin: chat URL TOKEN CONVERSATION
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"godwit.example/godwit"
	"godwit.example/godwitpb"
)

func main() {
	if len(os.Args) != 4 {
		log.Fatal("usage: chat URL TOKEN CONVERSATION")
	}
	token, conversation := os.Args[2], os.Args[3]
	client := godwit.New(godwit.Options{
		URL: os.Args[1],
		Token: func(_ context.Context, refused string) (string, error) {
			if refused != "" {
				return "", errors.New("the token was refused")
			}
			return token, nil
		},
		OnEvent: func(event *godwitpb.ServerFrame) {
			if m := event.GetMessagePosted().GetMessage(); m.GetConversationId() == conversation {
				fmt.Printf("%d %s: %s\n", m.Seq, m.SenderId, m.Body)
			}
		},
		OnConnected: func(hello *godwitpb.HelloResponse) { log.Printf("connected as %s", hello.UserId) },
	})
	go func() { log.Fatal(client.Run(context.Background())) }()
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		wait, err := client.Send(&godwitpb.SendRequest{
			ConversationId: conversation, ContentType: "text/plain", Body: lines.Bytes(),
		})
		if err == nil {
			_, err = wait(context.Background())
		}
		if err != nil {
			log.Print(err)
		}
	}
}
