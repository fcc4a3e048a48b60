package godwit

import (
	"context"
	"errors"
	"time"

	"godwit.example/godwitpb"
)

// refresh replaces the token; a refused one leaves the session as it is, and another one is asked for.
func (c *Client) refresh(ctx context.Context, conn *connection) {
	refused := ""
	for {
		token, err := c.options.Token(ctx, refused)
		if err != nil {
			return
		}
		request := &godwitpb.ClientFrame_Refresh{Refresh: &godwitpb.RefreshRequest{Token: token}}
		_, err = conn.request(&godwitpb.ClientFrame{Request: request})
		var failed *RequestError
		if !errors.As(err, &failed) {
			if err == nil {
				c.token = token
			}
			return
		}
		if failed.Code == godwitpb.Code_CODE_UNAUTHENTICATED {
			refused = token
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(time.Second + failed.RetryAfter):
		}
	}
}
