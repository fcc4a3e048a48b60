import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace godwit. */
export namespace godwit {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a ClientFrames.
         * @deprecated Use godwit.v1.ClientFrames.$Properties instead.
         */
        interface IClientFrames extends godwit.v1.ClientFrames.$Properties {
        }

        /** Represents a ClientFrames. */
        class ClientFrames {

            /**
             * Constructs a new ClientFrames.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ClientFrames.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClientFrames frames. */
            frames: godwit.v1.ClientFrame[];

            /**
             * Encodes the specified ClientFrames message. Does not implicitly {@link godwit.v1.ClientFrames.verify|verify} messages.
             * @param message ClientFrames message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ClientFrames.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientFrames message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ClientFrames & godwit.v1.ClientFrames.$Shape} ClientFrames
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ClientFrames & godwit.v1.ClientFrames.$Shape;
        }

        namespace ClientFrames {

            /** Properties of a ClientFrames. */
            interface $Properties {

                /** ClientFrames frames */
                frames?: godwit.v1.ClientFrame.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClientFrames. */
            type $Shape = {
              frames?: godwit.v1.ClientFrame.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ServerFrames.
         * @deprecated Use godwit.v1.ServerFrames.$Properties instead.
         */
        interface IServerFrames extends godwit.v1.ServerFrames.$Properties {
        }

        /** Represents a ServerFrames. */
        class ServerFrames {

            /**
             * Constructs a new ServerFrames.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ServerFrames.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerFrames frames. */
            frames: godwit.v1.ServerFrame[];

            /**
             * Encodes the specified ServerFrames message. Does not implicitly {@link godwit.v1.ServerFrames.verify|verify} messages.
             * @param message ServerFrames message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ServerFrames.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerFrames message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ServerFrames & godwit.v1.ServerFrames.$Shape} ServerFrames
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ServerFrames & godwit.v1.ServerFrames.$Shape;
        }

        namespace ServerFrames {

            /** Properties of a ServerFrames. */
            interface $Properties {

                /** ServerFrames frames */
                frames?: godwit.v1.ServerFrame.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServerFrames. */
            type $Shape = {
              frames?: godwit.v1.ServerFrame.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ClientFrame.
         * @deprecated Use godwit.v1.ClientFrame.$Properties instead.
         */
        interface IClientFrame extends godwit.v1.ClientFrame.$Properties {
        }

        /** Represents a ClientFrame. */
        class ClientFrame {

            /**
             * Constructs a new ClientFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ClientFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClientFrame id. */
            id: number;

            /** ClientFrame send. */
            send: (godwit.v1.SendRequest|null);

            /** ClientFrame ping. */
            ping: (godwit.v1.PingRequest|null);

            /** ClientFrame typing. */
            typing: (godwit.v1.TypingRequest|null);

            /** ClientFrame signal. */
            signal: (godwit.v1.SignalRequest|null);

            /** ClientFrame mark_read. */
            mark_read: (godwit.v1.MarkReadRequest|null);

            /** ClientFrame history. */
            history: (godwit.v1.HistoryRequest|null);

            /** ClientFrame hello. */
            hello: (godwit.v1.HelloRequest|null);

            /** ClientFrame refresh. */
            refresh: (godwit.v1.RefreshRequest|null);

            /** ClientFrame edit. */
            edit: (godwit.v1.EditRequest|null);

            /** ClientFrame delete. */
            delete: (godwit.v1.DeleteRequest|null);

            /** ClientFrame react. */
            react: (godwit.v1.ReactRequest|null);

            /** ClientFrame set_presence. */
            set_presence: (godwit.v1.SetPresenceRequest|null);

            /** ClientFrame create_conversation. */
            create_conversation: (godwit.v1.CreateConversationRequest|null);

            /** ClientFrame get_conversation. */
            get_conversation: (godwit.v1.GetConversationRequest|null);

            /** ClientFrame list_conversations. */
            list_conversations: (godwit.v1.ListConversationsRequest|null);

            /** ClientFrame add_members. */
            add_members: (godwit.v1.AddMembersRequest|null);

            /** ClientFrame remove_members. */
            remove_members: (godwit.v1.RemoveMembersRequest|null);

            /** ClientFrame list_members. */
            list_members: (godwit.v1.ListMembersRequest|null);

            /** ClientFrame set_role. */
            set_role: (godwit.v1.SetRoleRequest|null);

            /** ClientFrame update_conversation. */
            update_conversation: (godwit.v1.UpdateConversationRequest|null);

            /** ClientFrame request_friend. */
            request_friend: (godwit.v1.RequestFriendRequest|null);

            /** ClientFrame accept_friend. */
            accept_friend: (godwit.v1.AcceptFriendRequest|null);

            /** ClientFrame remove_friend. */
            remove_friend: (godwit.v1.RemoveFriendRequest|null);

            /** ClientFrame block. */
            block: (godwit.v1.BlockRequest|null);

            /** ClientFrame unblock. */
            unblock: (godwit.v1.UnblockRequest|null);

            /** ClientFrame list_friends. */
            list_friends: (godwit.v1.ListFriendsRequest|null);

            /** ClientFrame set_mute. */
            set_mute: (godwit.v1.SetMuteRequest|null);

            /** ClientFrame resume. */
            resume: (godwit.v1.ResumeRequest|null);

            /** ClientFrame delete_conversation. */
            delete_conversation: (godwit.v1.DeleteConversationRequest|null);

            /** ClientFrame pin. */
            pin: (godwit.v1.PinRequest|null);

            /** ClientFrame watch. */
            watch: (godwit.v1.WatchRequest|null);

            /** ClientFrame unwatch. */
            unwatch: (godwit.v1.UnwatchRequest|null);

            /** ClientFrame get_users. */
            get_users: (godwit.v1.GetUsersRequest|null);

            /** ClientFrame update_profile. */
            update_profile: (godwit.v1.UpdateProfileRequest|null);

            /** ClientFrame confirm_notifications. */
            confirm_notifications: (godwit.v1.ConfirmNotificationsRequest|null);

            /** ClientFrame register_push. */
            register_push: (godwit.v1.RegisterPushRequest|null);

            /** ClientFrame unregister_push. */
            unregister_push: (godwit.v1.UnregisterPushRequest|null);

            /** ClientFrame request. */
            request?: ("send"|"ping"|"typing"|"signal"|"mark_read"|"history"|"hello"|"refresh"|"edit"|"delete"|"react"|"set_presence"|"create_conversation"|"get_conversation"|"list_conversations"|"add_members"|"remove_members"|"list_members"|"set_role"|"update_conversation"|"request_friend"|"accept_friend"|"remove_friend"|"block"|"unblock"|"list_friends"|"set_mute"|"resume"|"delete_conversation"|"pin"|"watch"|"unwatch"|"get_users"|"update_profile"|"confirm_notifications"|"register_push"|"unregister_push");

            /**
             * Encodes the specified ClientFrame message. Does not implicitly {@link godwit.v1.ClientFrame.verify|verify} messages.
             * @param message ClientFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ClientFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ClientFrame & godwit.v1.ClientFrame.$Shape} ClientFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ClientFrame & godwit.v1.ClientFrame.$Shape;
        }

        namespace ClientFrame {

            /** Properties of a ClientFrame. */
            interface $Properties {

                /** ClientFrame id */
                id?: number;

                /** ClientFrame send */
                send?: (godwit.v1.SendRequest.$Properties|null);

                /** ClientFrame ping */
                ping?: (godwit.v1.PingRequest.$Properties|null);

                /** ClientFrame typing */
                typing?: (godwit.v1.TypingRequest.$Properties|null);

                /** ClientFrame signal */
                signal?: (godwit.v1.SignalRequest.$Properties|null);

                /** ClientFrame mark_read */
                mark_read?: (godwit.v1.MarkReadRequest.$Properties|null);

                /** ClientFrame history */
                history?: (godwit.v1.HistoryRequest.$Properties|null);

                /** ClientFrame hello */
                hello?: (godwit.v1.HelloRequest.$Properties|null);

                /** ClientFrame refresh */
                refresh?: (godwit.v1.RefreshRequest.$Properties|null);

                /** ClientFrame edit */
                edit?: (godwit.v1.EditRequest.$Properties|null);

                /** ClientFrame delete */
                "delete"?: (godwit.v1.DeleteRequest.$Properties|null);

                /** ClientFrame react */
                react?: (godwit.v1.ReactRequest.$Properties|null);

                /** ClientFrame set_presence */
                set_presence?: (godwit.v1.SetPresenceRequest.$Properties|null);

                /** ClientFrame create_conversation */
                create_conversation?: (godwit.v1.CreateConversationRequest.$Properties|null);

                /** ClientFrame get_conversation */
                get_conversation?: (godwit.v1.GetConversationRequest.$Properties|null);

                /** ClientFrame list_conversations */
                list_conversations?: (godwit.v1.ListConversationsRequest.$Properties|null);

                /** ClientFrame add_members */
                add_members?: (godwit.v1.AddMembersRequest.$Properties|null);

                /** ClientFrame remove_members */
                remove_members?: (godwit.v1.RemoveMembersRequest.$Properties|null);

                /** ClientFrame list_members */
                list_members?: (godwit.v1.ListMembersRequest.$Properties|null);

                /** ClientFrame set_role */
                set_role?: (godwit.v1.SetRoleRequest.$Properties|null);

                /** ClientFrame update_conversation */
                update_conversation?: (godwit.v1.UpdateConversationRequest.$Properties|null);

                /** ClientFrame request_friend */
                request_friend?: (godwit.v1.RequestFriendRequest.$Properties|null);

                /** ClientFrame accept_friend */
                accept_friend?: (godwit.v1.AcceptFriendRequest.$Properties|null);

                /** ClientFrame remove_friend */
                remove_friend?: (godwit.v1.RemoveFriendRequest.$Properties|null);

                /** ClientFrame block */
                block?: (godwit.v1.BlockRequest.$Properties|null);

                /** ClientFrame unblock */
                unblock?: (godwit.v1.UnblockRequest.$Properties|null);

                /** ClientFrame list_friends */
                list_friends?: (godwit.v1.ListFriendsRequest.$Properties|null);

                /** ClientFrame set_mute */
                set_mute?: (godwit.v1.SetMuteRequest.$Properties|null);

                /** ClientFrame resume */
                resume?: (godwit.v1.ResumeRequest.$Properties|null);

                /** ClientFrame delete_conversation */
                delete_conversation?: (godwit.v1.DeleteConversationRequest.$Properties|null);

                /** ClientFrame pin */
                pin?: (godwit.v1.PinRequest.$Properties|null);

                /** ClientFrame watch */
                watch?: (godwit.v1.WatchRequest.$Properties|null);

                /** ClientFrame unwatch */
                unwatch?: (godwit.v1.UnwatchRequest.$Properties|null);

                /** ClientFrame get_users */
                get_users?: (godwit.v1.GetUsersRequest.$Properties|null);

                /** ClientFrame update_profile */
                update_profile?: (godwit.v1.UpdateProfileRequest.$Properties|null);

                /** ClientFrame confirm_notifications */
                confirm_notifications?: (godwit.v1.ConfirmNotificationsRequest.$Properties|null);

                /** ClientFrame register_push */
                register_push?: (godwit.v1.RegisterPushRequest.$Properties|null);

                /** ClientFrame unregister_push */
                unregister_push?: (godwit.v1.UnregisterPushRequest.$Properties|null);

                /** ClientFrame request */
                request?: ("send"|"ping"|"typing"|"signal"|"mark_read"|"history"|"hello"|"refresh"|"edit"|"delete"|"react"|"set_presence"|"create_conversation"|"get_conversation"|"list_conversations"|"add_members"|"remove_members"|"list_members"|"set_role"|"update_conversation"|"request_friend"|"accept_friend"|"remove_friend"|"block"|"unblock"|"list_friends"|"set_mute"|"resume"|"delete_conversation"|"pin"|"watch"|"unwatch"|"get_users"|"update_profile"|"confirm_notifications"|"register_push"|"unregister_push");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ClientFrame. */
            type $Shape = {
              id?: number;
              send?: godwit.v1.SendRequest.$Shape|null;
              ping?: godwit.v1.PingRequest.$Shape|null;
              typing?: godwit.v1.TypingRequest.$Shape|null;
              signal?: godwit.v1.SignalRequest.$Shape|null;
              mark_read?: godwit.v1.MarkReadRequest.$Shape|null;
              history?: godwit.v1.HistoryRequest.$Shape|null;
              hello?: godwit.v1.HelloRequest.$Shape|null;
              refresh?: godwit.v1.RefreshRequest.$Shape|null;
              edit?: godwit.v1.EditRequest.$Shape|null;
              "delete"?: godwit.v1.DeleteRequest.$Shape|null;
              react?: godwit.v1.ReactRequest.$Shape|null;
              set_presence?: godwit.v1.SetPresenceRequest.$Shape|null;
              create_conversation?: godwit.v1.CreateConversationRequest.$Shape|null;
              get_conversation?: godwit.v1.GetConversationRequest.$Shape|null;
              list_conversations?: godwit.v1.ListConversationsRequest.$Shape|null;
              add_members?: godwit.v1.AddMembersRequest.$Shape|null;
              remove_members?: godwit.v1.RemoveMembersRequest.$Shape|null;
              list_members?: godwit.v1.ListMembersRequest.$Shape|null;
              set_role?: godwit.v1.SetRoleRequest.$Shape|null;
              update_conversation?: godwit.v1.UpdateConversationRequest.$Shape|null;
              request_friend?: godwit.v1.RequestFriendRequest.$Shape|null;
              accept_friend?: godwit.v1.AcceptFriendRequest.$Shape|null;
              remove_friend?: godwit.v1.RemoveFriendRequest.$Shape|null;
              block?: godwit.v1.BlockRequest.$Shape|null;
              unblock?: godwit.v1.UnblockRequest.$Shape|null;
              list_friends?: godwit.v1.ListFriendsRequest.$Shape|null;
              set_mute?: godwit.v1.SetMuteRequest.$Shape|null;
              resume?: godwit.v1.ResumeRequest.$Shape|null;
              delete_conversation?: godwit.v1.DeleteConversationRequest.$Shape|null;
              pin?: godwit.v1.PinRequest.$Shape|null;
              watch?: godwit.v1.WatchRequest.$Shape|null;
              unwatch?: godwit.v1.UnwatchRequest.$Shape|null;
              get_users?: godwit.v1.GetUsersRequest.$Shape|null;
              update_profile?: godwit.v1.UpdateProfileRequest.$Shape|null;
              confirm_notifications?: godwit.v1.ConfirmNotificationsRequest.$Shape|null;
              register_push?: godwit.v1.RegisterPushRequest.$Shape|null;
              unregister_push?: godwit.v1.UnregisterPushRequest.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ request?: undefined; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "send"; send: godwit.v1.SendRequest.$Shape; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "ping"; send?: null; ping: godwit.v1.PingRequest.$Shape; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "typing"; send?: null; ping?: null; typing: godwit.v1.TypingRequest.$Shape; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "signal"; send?: null; ping?: null; typing?: null; signal: godwit.v1.SignalRequest.$Shape; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "mark_read"; send?: null; ping?: null; typing?: null; signal?: null; mark_read: godwit.v1.MarkReadRequest.$Shape; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "history"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history: godwit.v1.HistoryRequest.$Shape; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "hello"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello: godwit.v1.HelloRequest.$Shape; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "refresh"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh: godwit.v1.RefreshRequest.$Shape; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "edit"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit: godwit.v1.EditRequest.$Shape; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "delete"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete": godwit.v1.DeleteRequest.$Shape; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "react"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react: godwit.v1.ReactRequest.$Shape; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "set_presence"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence: godwit.v1.SetPresenceRequest.$Shape; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "create_conversation"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation: godwit.v1.CreateConversationRequest.$Shape; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "get_conversation"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation: godwit.v1.GetConversationRequest.$Shape; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "list_conversations"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations: godwit.v1.ListConversationsRequest.$Shape; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "add_members"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members: godwit.v1.AddMembersRequest.$Shape; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "remove_members"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members: godwit.v1.RemoveMembersRequest.$Shape; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "list_members"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members: godwit.v1.ListMembersRequest.$Shape; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "set_role"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role: godwit.v1.SetRoleRequest.$Shape; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "update_conversation"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation: godwit.v1.UpdateConversationRequest.$Shape; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "request_friend"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend: godwit.v1.RequestFriendRequest.$Shape; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "accept_friend"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend: godwit.v1.AcceptFriendRequest.$Shape; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "remove_friend"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend: godwit.v1.RemoveFriendRequest.$Shape; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "block"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block: godwit.v1.BlockRequest.$Shape; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "unblock"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock: godwit.v1.UnblockRequest.$Shape; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "list_friends"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends: godwit.v1.ListFriendsRequest.$Shape; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "set_mute"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute: godwit.v1.SetMuteRequest.$Shape; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "resume"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume: godwit.v1.ResumeRequest.$Shape; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "delete_conversation"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation: godwit.v1.DeleteConversationRequest.$Shape; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "pin"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin: godwit.v1.PinRequest.$Shape; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "watch"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch: godwit.v1.WatchRequest.$Shape; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "unwatch"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch: godwit.v1.UnwatchRequest.$Shape; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "get_users"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users: godwit.v1.GetUsersRequest.$Shape; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "update_profile"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile: godwit.v1.UpdateProfileRequest.$Shape; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ request?: "confirm_notifications"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications: godwit.v1.ConfirmNotificationsRequest.$Shape; register_push?: null; unregister_push?: null }|{ request?: "register_push"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push: godwit.v1.RegisterPushRequest.$Shape; unregister_push?: null }|{ request?: "unregister_push"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push: godwit.v1.UnregisterPushRequest.$Shape })
            );
        }

        /**
         * Properties of a ServerFrame.
         * @deprecated Use godwit.v1.ServerFrame.$Properties instead.
         */
        interface IServerFrame extends godwit.v1.ServerFrame.$Properties {
        }

        /** Represents a ServerFrame. */
        class ServerFrame {

            /**
             * Constructs a new ServerFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ServerFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerFrame id. */
            id: number;

            /** ServerFrame error. */
            error: (godwit.v1.Error|null);

            /** ServerFrame message_posted. */
            message_posted: (godwit.v1.MessagePosted|null);

            /** ServerFrame signaled. */
            signaled: (godwit.v1.Signaled|null);

            /** ServerFrame presence_changed. */
            presence_changed: (godwit.v1.PresenceChanged|null);

            /** ServerFrame typing_changed. */
            typing_changed: (godwit.v1.TypingChanged|null);

            /** ServerFrame read_advanced. */
            read_advanced: (godwit.v1.ReadAdvanced|null);

            /** ServerFrame message_changed. */
            message_changed: (godwit.v1.MessageChanged|null);

            /** ServerFrame resumed. */
            resumed: (godwit.v1.Resumed|null);

            /** ServerFrame member_changed. */
            member_changed: (godwit.v1.MemberChanged|null);

            /** ServerFrame conversation_joined. */
            conversation_joined: (godwit.v1.ConversationJoined|null);

            /** ServerFrame conversation_left. */
            conversation_left: (godwit.v1.ConversationLeft|null);

            /** ServerFrame friendship_changed. */
            friendship_changed: (godwit.v1.FriendshipChanged|null);

            /** ServerFrame attachment_ready. */
            attachment_ready: (godwit.v1.AttachmentReady|null);

            /** ServerFrame notification. */
            notification: (godwit.v1.Notification|null);

            /** ServerFrame goodbye. */
            goodbye: (godwit.v1.Goodbye|null);

            /** ServerFrame conversation_changed. */
            conversation_changed: (godwit.v1.ConversationChanged|null);

            /** ServerFrame token_expiring. */
            token_expiring: (godwit.v1.TokenExpiring|null);

            /** ServerFrame profile_changed. */
            profile_changed: (godwit.v1.ProfileChanged|null);

            /** ServerFrame watch_changed. */
            watch_changed: (godwit.v1.WatchChanged|null);

            /** ServerFrame send. */
            send: (godwit.v1.SendResponse|null);

            /** ServerFrame ping. */
            ping: (godwit.v1.PingResponse|null);

            /** ServerFrame typing. */
            typing: (godwit.v1.TypingResponse|null);

            /** ServerFrame signal. */
            signal: (godwit.v1.SignalResponse|null);

            /** ServerFrame mark_read. */
            mark_read: (godwit.v1.MarkReadResponse|null);

            /** ServerFrame history. */
            history: (godwit.v1.HistoryResponse|null);

            /** ServerFrame hello. */
            hello: (godwit.v1.HelloResponse|null);

            /** ServerFrame refresh. */
            refresh: (godwit.v1.RefreshResponse|null);

            /** ServerFrame edit. */
            edit: (godwit.v1.EditResponse|null);

            /** ServerFrame delete. */
            delete: (godwit.v1.DeleteResponse|null);

            /** ServerFrame react. */
            react: (godwit.v1.ReactResponse|null);

            /** ServerFrame set_presence. */
            set_presence: (godwit.v1.SetPresenceResponse|null);

            /** ServerFrame create_conversation. */
            create_conversation: (godwit.v1.CreateConversationResponse|null);

            /** ServerFrame get_conversation. */
            get_conversation: (godwit.v1.GetConversationResponse|null);

            /** ServerFrame list_conversations. */
            list_conversations: (godwit.v1.ListConversationsResponse|null);

            /** ServerFrame add_members. */
            add_members: (godwit.v1.AddMembersResponse|null);

            /** ServerFrame remove_members. */
            remove_members: (godwit.v1.RemoveMembersResponse|null);

            /** ServerFrame list_members. */
            list_members: (godwit.v1.ListMembersResponse|null);

            /** ServerFrame set_role. */
            set_role: (godwit.v1.SetRoleResponse|null);

            /** ServerFrame update_conversation. */
            update_conversation: (godwit.v1.UpdateConversationResponse|null);

            /** ServerFrame request_friend. */
            request_friend: (godwit.v1.RequestFriendResponse|null);

            /** ServerFrame accept_friend. */
            accept_friend: (godwit.v1.AcceptFriendResponse|null);

            /** ServerFrame remove_friend. */
            remove_friend: (godwit.v1.RemoveFriendResponse|null);

            /** ServerFrame block. */
            block: (godwit.v1.BlockResponse|null);

            /** ServerFrame unblock. */
            unblock: (godwit.v1.UnblockResponse|null);

            /** ServerFrame list_friends. */
            list_friends: (godwit.v1.ListFriendsResponse|null);

            /** ServerFrame set_mute. */
            set_mute: (godwit.v1.SetMuteResponse|null);

            /** ServerFrame resume. */
            resume: (godwit.v1.ResumeResponse|null);

            /** ServerFrame delete_conversation. */
            delete_conversation: (godwit.v1.DeleteConversationResponse|null);

            /** ServerFrame pin. */
            pin: (godwit.v1.PinResponse|null);

            /** ServerFrame watch. */
            watch: (godwit.v1.WatchResponse|null);

            /** ServerFrame unwatch. */
            unwatch: (godwit.v1.UnwatchResponse|null);

            /** ServerFrame get_users. */
            get_users: (godwit.v1.GetUsersResponse|null);

            /** ServerFrame update_profile. */
            update_profile: (godwit.v1.UpdateProfileResponse|null);

            /** ServerFrame confirm_notifications. */
            confirm_notifications: (godwit.v1.ConfirmNotificationsResponse|null);

            /** ServerFrame register_push. */
            register_push: (godwit.v1.RegisterPushResponse|null);

            /** ServerFrame unregister_push. */
            unregister_push: (godwit.v1.UnregisterPushResponse|null);

            /** ServerFrame body. */
            body?: ("error"|"message_posted"|"signaled"|"presence_changed"|"typing_changed"|"read_advanced"|"message_changed"|"resumed"|"member_changed"|"conversation_joined"|"conversation_left"|"friendship_changed"|"attachment_ready"|"notification"|"goodbye"|"conversation_changed"|"token_expiring"|"profile_changed"|"watch_changed"|"send"|"ping"|"typing"|"signal"|"mark_read"|"history"|"hello"|"refresh"|"edit"|"delete"|"react"|"set_presence"|"create_conversation"|"get_conversation"|"list_conversations"|"add_members"|"remove_members"|"list_members"|"set_role"|"update_conversation"|"request_friend"|"accept_friend"|"remove_friend"|"block"|"unblock"|"list_friends"|"set_mute"|"resume"|"delete_conversation"|"pin"|"watch"|"unwatch"|"get_users"|"update_profile"|"confirm_notifications"|"register_push"|"unregister_push");

            /**
             * Encodes the specified ServerFrame message. Does not implicitly {@link godwit.v1.ServerFrame.verify|verify} messages.
             * @param message ServerFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ServerFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ServerFrame & godwit.v1.ServerFrame.$Shape} ServerFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ServerFrame & godwit.v1.ServerFrame.$Shape;
        }

        namespace ServerFrame {

            /** Properties of a ServerFrame. */
            interface $Properties {

                /** ServerFrame id */
                id?: number;

                /** ServerFrame error */
                error?: (godwit.v1.Error.$Properties|null);

                /** ServerFrame message_posted */
                message_posted?: (godwit.v1.MessagePosted.$Properties|null);

                /** ServerFrame signaled */
                signaled?: (godwit.v1.Signaled.$Properties|null);

                /** ServerFrame presence_changed */
                presence_changed?: (godwit.v1.PresenceChanged.$Properties|null);

                /** ServerFrame typing_changed */
                typing_changed?: (godwit.v1.TypingChanged.$Properties|null);

                /** ServerFrame read_advanced */
                read_advanced?: (godwit.v1.ReadAdvanced.$Properties|null);

                /** ServerFrame message_changed */
                message_changed?: (godwit.v1.MessageChanged.$Properties|null);

                /** ServerFrame resumed */
                resumed?: (godwit.v1.Resumed.$Properties|null);

                /** ServerFrame member_changed */
                member_changed?: (godwit.v1.MemberChanged.$Properties|null);

                /** ServerFrame conversation_joined */
                conversation_joined?: (godwit.v1.ConversationJoined.$Properties|null);

                /** ServerFrame conversation_left */
                conversation_left?: (godwit.v1.ConversationLeft.$Properties|null);

                /** ServerFrame friendship_changed */
                friendship_changed?: (godwit.v1.FriendshipChanged.$Properties|null);

                /** ServerFrame attachment_ready */
                attachment_ready?: (godwit.v1.AttachmentReady.$Properties|null);

                /** ServerFrame notification */
                notification?: (godwit.v1.Notification.$Properties|null);

                /** ServerFrame goodbye */
                goodbye?: (godwit.v1.Goodbye.$Properties|null);

                /** ServerFrame conversation_changed */
                conversation_changed?: (godwit.v1.ConversationChanged.$Properties|null);

                /** ServerFrame token_expiring */
                token_expiring?: (godwit.v1.TokenExpiring.$Properties|null);

                /** ServerFrame profile_changed */
                profile_changed?: (godwit.v1.ProfileChanged.$Properties|null);

                /** ServerFrame watch_changed */
                watch_changed?: (godwit.v1.WatchChanged.$Properties|null);

                /** ServerFrame send */
                send?: (godwit.v1.SendResponse.$Properties|null);

                /** ServerFrame ping */
                ping?: (godwit.v1.PingResponse.$Properties|null);

                /** ServerFrame typing */
                typing?: (godwit.v1.TypingResponse.$Properties|null);

                /** ServerFrame signal */
                signal?: (godwit.v1.SignalResponse.$Properties|null);

                /** ServerFrame mark_read */
                mark_read?: (godwit.v1.MarkReadResponse.$Properties|null);

                /** ServerFrame history */
                history?: (godwit.v1.HistoryResponse.$Properties|null);

                /** ServerFrame hello */
                hello?: (godwit.v1.HelloResponse.$Properties|null);

                /** ServerFrame refresh */
                refresh?: (godwit.v1.RefreshResponse.$Properties|null);

                /** ServerFrame edit */
                edit?: (godwit.v1.EditResponse.$Properties|null);

                /** ServerFrame delete */
                "delete"?: (godwit.v1.DeleteResponse.$Properties|null);

                /** ServerFrame react */
                react?: (godwit.v1.ReactResponse.$Properties|null);

                /** ServerFrame set_presence */
                set_presence?: (godwit.v1.SetPresenceResponse.$Properties|null);

                /** ServerFrame create_conversation */
                create_conversation?: (godwit.v1.CreateConversationResponse.$Properties|null);

                /** ServerFrame get_conversation */
                get_conversation?: (godwit.v1.GetConversationResponse.$Properties|null);

                /** ServerFrame list_conversations */
                list_conversations?: (godwit.v1.ListConversationsResponse.$Properties|null);

                /** ServerFrame add_members */
                add_members?: (godwit.v1.AddMembersResponse.$Properties|null);

                /** ServerFrame remove_members */
                remove_members?: (godwit.v1.RemoveMembersResponse.$Properties|null);

                /** ServerFrame list_members */
                list_members?: (godwit.v1.ListMembersResponse.$Properties|null);

                /** ServerFrame set_role */
                set_role?: (godwit.v1.SetRoleResponse.$Properties|null);

                /** ServerFrame update_conversation */
                update_conversation?: (godwit.v1.UpdateConversationResponse.$Properties|null);

                /** ServerFrame request_friend */
                request_friend?: (godwit.v1.RequestFriendResponse.$Properties|null);

                /** ServerFrame accept_friend */
                accept_friend?: (godwit.v1.AcceptFriendResponse.$Properties|null);

                /** ServerFrame remove_friend */
                remove_friend?: (godwit.v1.RemoveFriendResponse.$Properties|null);

                /** ServerFrame block */
                block?: (godwit.v1.BlockResponse.$Properties|null);

                /** ServerFrame unblock */
                unblock?: (godwit.v1.UnblockResponse.$Properties|null);

                /** ServerFrame list_friends */
                list_friends?: (godwit.v1.ListFriendsResponse.$Properties|null);

                /** ServerFrame set_mute */
                set_mute?: (godwit.v1.SetMuteResponse.$Properties|null);

                /** ServerFrame resume */
                resume?: (godwit.v1.ResumeResponse.$Properties|null);

                /** ServerFrame delete_conversation */
                delete_conversation?: (godwit.v1.DeleteConversationResponse.$Properties|null);

                /** ServerFrame pin */
                pin?: (godwit.v1.PinResponse.$Properties|null);

                /** ServerFrame watch */
                watch?: (godwit.v1.WatchResponse.$Properties|null);

                /** ServerFrame unwatch */
                unwatch?: (godwit.v1.UnwatchResponse.$Properties|null);

                /** ServerFrame get_users */
                get_users?: (godwit.v1.GetUsersResponse.$Properties|null);

                /** ServerFrame update_profile */
                update_profile?: (godwit.v1.UpdateProfileResponse.$Properties|null);

                /** ServerFrame confirm_notifications */
                confirm_notifications?: (godwit.v1.ConfirmNotificationsResponse.$Properties|null);

                /** ServerFrame register_push */
                register_push?: (godwit.v1.RegisterPushResponse.$Properties|null);

                /** ServerFrame unregister_push */
                unregister_push?: (godwit.v1.UnregisterPushResponse.$Properties|null);

                /** ServerFrame body */
                body?: ("error"|"message_posted"|"signaled"|"presence_changed"|"typing_changed"|"read_advanced"|"message_changed"|"resumed"|"member_changed"|"conversation_joined"|"conversation_left"|"friendship_changed"|"attachment_ready"|"notification"|"goodbye"|"conversation_changed"|"token_expiring"|"profile_changed"|"watch_changed"|"send"|"ping"|"typing"|"signal"|"mark_read"|"history"|"hello"|"refresh"|"edit"|"delete"|"react"|"set_presence"|"create_conversation"|"get_conversation"|"list_conversations"|"add_members"|"remove_members"|"list_members"|"set_role"|"update_conversation"|"request_friend"|"accept_friend"|"remove_friend"|"block"|"unblock"|"list_friends"|"set_mute"|"resume"|"delete_conversation"|"pin"|"watch"|"unwatch"|"get_users"|"update_profile"|"confirm_notifications"|"register_push"|"unregister_push");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServerFrame. */
            type $Shape = {
              id?: number;
              error?: godwit.v1.Error.$Shape|null;
              message_posted?: godwit.v1.MessagePosted.$Shape|null;
              signaled?: godwit.v1.Signaled.$Shape|null;
              presence_changed?: godwit.v1.PresenceChanged.$Shape|null;
              typing_changed?: godwit.v1.TypingChanged.$Shape|null;
              read_advanced?: godwit.v1.ReadAdvanced.$Shape|null;
              message_changed?: godwit.v1.MessageChanged.$Shape|null;
              resumed?: godwit.v1.Resumed.$Shape|null;
              member_changed?: godwit.v1.MemberChanged.$Shape|null;
              conversation_joined?: godwit.v1.ConversationJoined.$Shape|null;
              conversation_left?: godwit.v1.ConversationLeft.$Shape|null;
              friendship_changed?: godwit.v1.FriendshipChanged.$Shape|null;
              attachment_ready?: godwit.v1.AttachmentReady.$Shape|null;
              notification?: godwit.v1.Notification.$Shape|null;
              goodbye?: godwit.v1.Goodbye.$Shape|null;
              conversation_changed?: godwit.v1.ConversationChanged.$Shape|null;
              token_expiring?: godwit.v1.TokenExpiring.$Shape|null;
              profile_changed?: godwit.v1.ProfileChanged.$Shape|null;
              watch_changed?: godwit.v1.WatchChanged.$Shape|null;
              send?: godwit.v1.SendResponse.$Shape|null;
              ping?: godwit.v1.PingResponse.$Shape|null;
              typing?: godwit.v1.TypingResponse.$Shape|null;
              signal?: godwit.v1.SignalResponse.$Shape|null;
              mark_read?: godwit.v1.MarkReadResponse.$Shape|null;
              history?: godwit.v1.HistoryResponse.$Shape|null;
              hello?: godwit.v1.HelloResponse.$Shape|null;
              refresh?: godwit.v1.RefreshResponse.$Shape|null;
              edit?: godwit.v1.EditResponse.$Shape|null;
              "delete"?: godwit.v1.DeleteResponse.$Shape|null;
              react?: godwit.v1.ReactResponse.$Shape|null;
              set_presence?: godwit.v1.SetPresenceResponse.$Shape|null;
              create_conversation?: godwit.v1.CreateConversationResponse.$Shape|null;
              get_conversation?: godwit.v1.GetConversationResponse.$Shape|null;
              list_conversations?: godwit.v1.ListConversationsResponse.$Shape|null;
              add_members?: godwit.v1.AddMembersResponse.$Shape|null;
              remove_members?: godwit.v1.RemoveMembersResponse.$Shape|null;
              list_members?: godwit.v1.ListMembersResponse.$Shape|null;
              set_role?: godwit.v1.SetRoleResponse.$Shape|null;
              update_conversation?: godwit.v1.UpdateConversationResponse.$Shape|null;
              request_friend?: godwit.v1.RequestFriendResponse.$Shape|null;
              accept_friend?: godwit.v1.AcceptFriendResponse.$Shape|null;
              remove_friend?: godwit.v1.RemoveFriendResponse.$Shape|null;
              block?: godwit.v1.BlockResponse.$Shape|null;
              unblock?: godwit.v1.UnblockResponse.$Shape|null;
              list_friends?: godwit.v1.ListFriendsResponse.$Shape|null;
              set_mute?: godwit.v1.SetMuteResponse.$Shape|null;
              resume?: godwit.v1.ResumeResponse.$Shape|null;
              delete_conversation?: godwit.v1.DeleteConversationResponse.$Shape|null;
              pin?: godwit.v1.PinResponse.$Shape|null;
              watch?: godwit.v1.WatchResponse.$Shape|null;
              unwatch?: godwit.v1.UnwatchResponse.$Shape|null;
              get_users?: godwit.v1.GetUsersResponse.$Shape|null;
              update_profile?: godwit.v1.UpdateProfileResponse.$Shape|null;
              confirm_notifications?: godwit.v1.ConfirmNotificationsResponse.$Shape|null;
              register_push?: godwit.v1.RegisterPushResponse.$Shape|null;
              unregister_push?: godwit.v1.UnregisterPushResponse.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "error"; error: godwit.v1.Error.$Shape; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "message_posted"; error?: null; message_posted: godwit.v1.MessagePosted.$Shape; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "signaled"; error?: null; message_posted?: null; signaled: godwit.v1.Signaled.$Shape; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "presence_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed: godwit.v1.PresenceChanged.$Shape; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "typing_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed: godwit.v1.TypingChanged.$Shape; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "read_advanced"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced: godwit.v1.ReadAdvanced.$Shape; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "message_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed: godwit.v1.MessageChanged.$Shape; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "resumed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed: godwit.v1.Resumed.$Shape; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "member_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed: godwit.v1.MemberChanged.$Shape; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "conversation_joined"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined: godwit.v1.ConversationJoined.$Shape; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "conversation_left"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left: godwit.v1.ConversationLeft.$Shape; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "friendship_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed: godwit.v1.FriendshipChanged.$Shape; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "attachment_ready"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready: godwit.v1.AttachmentReady.$Shape; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "notification"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification: godwit.v1.Notification.$Shape; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "goodbye"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye: godwit.v1.Goodbye.$Shape; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "conversation_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed: godwit.v1.ConversationChanged.$Shape; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "token_expiring"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring: godwit.v1.TokenExpiring.$Shape; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "profile_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed: godwit.v1.ProfileChanged.$Shape; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "watch_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed: godwit.v1.WatchChanged.$Shape; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "send"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send: godwit.v1.SendResponse.$Shape; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "ping"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping: godwit.v1.PingResponse.$Shape; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "typing"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing: godwit.v1.TypingResponse.$Shape; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "signal"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal: godwit.v1.SignalResponse.$Shape; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "mark_read"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read: godwit.v1.MarkReadResponse.$Shape; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "history"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history: godwit.v1.HistoryResponse.$Shape; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "hello"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello: godwit.v1.HelloResponse.$Shape; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "refresh"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh: godwit.v1.RefreshResponse.$Shape; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "edit"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit: godwit.v1.EditResponse.$Shape; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "delete"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete": godwit.v1.DeleteResponse.$Shape; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "react"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react: godwit.v1.ReactResponse.$Shape; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "set_presence"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence: godwit.v1.SetPresenceResponse.$Shape; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "create_conversation"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation: godwit.v1.CreateConversationResponse.$Shape; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "get_conversation"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation: godwit.v1.GetConversationResponse.$Shape; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "list_conversations"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations: godwit.v1.ListConversationsResponse.$Shape; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "add_members"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members: godwit.v1.AddMembersResponse.$Shape; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "remove_members"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members: godwit.v1.RemoveMembersResponse.$Shape; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "list_members"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members: godwit.v1.ListMembersResponse.$Shape; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "set_role"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role: godwit.v1.SetRoleResponse.$Shape; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "update_conversation"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation: godwit.v1.UpdateConversationResponse.$Shape; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "request_friend"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend: godwit.v1.RequestFriendResponse.$Shape; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "accept_friend"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend: godwit.v1.AcceptFriendResponse.$Shape; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "remove_friend"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend: godwit.v1.RemoveFriendResponse.$Shape; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "block"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block: godwit.v1.BlockResponse.$Shape; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "unblock"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock: godwit.v1.UnblockResponse.$Shape; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "list_friends"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends: godwit.v1.ListFriendsResponse.$Shape; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "set_mute"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute: godwit.v1.SetMuteResponse.$Shape; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "resume"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume: godwit.v1.ResumeResponse.$Shape; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "delete_conversation"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation: godwit.v1.DeleteConversationResponse.$Shape; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "pin"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin: godwit.v1.PinResponse.$Shape; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "watch"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch: godwit.v1.WatchResponse.$Shape; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "unwatch"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch: godwit.v1.UnwatchResponse.$Shape; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "get_users"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users: godwit.v1.GetUsersResponse.$Shape; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "update_profile"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile: godwit.v1.UpdateProfileResponse.$Shape; confirm_notifications?: null; register_push?: null; unregister_push?: null }|{ body?: "confirm_notifications"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications: godwit.v1.ConfirmNotificationsResponse.$Shape; register_push?: null; unregister_push?: null }|{ body?: "register_push"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push: godwit.v1.RegisterPushResponse.$Shape; unregister_push?: null }|{ body?: "unregister_push"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; token_expiring?: null; profile_changed?: null; watch_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null; delete_conversation?: null; pin?: null; watch?: null; unwatch?: null; get_users?: null; update_profile?: null; confirm_notifications?: null; register_push?: null; unregister_push: godwit.v1.UnregisterPushResponse.$Shape })
            );
        }

        /** Code enum. */
        enum Code {

            /** CODE_UNSPECIFIED value */
            CODE_UNSPECIFIED = 0,

            /** CODE_UNAUTHENTICATED value */
            CODE_UNAUTHENTICATED = 1,

            /** CODE_PERMISSION_DENIED value */
            CODE_PERMISSION_DENIED = 2,

            /** CODE_NOT_FOUND value */
            CODE_NOT_FOUND = 3,

            /** CODE_INVALID_ARGUMENT value */
            CODE_INVALID_ARGUMENT = 4,

            /** CODE_CONFLICT value */
            CODE_CONFLICT = 5,

            /** CODE_RATE_LIMITED value */
            CODE_RATE_LIMITED = 6,

            /** CODE_TOO_LARGE value */
            CODE_TOO_LARGE = 7,

            /** CODE_UNAVAILABLE value */
            CODE_UNAVAILABLE = 8,

            /** CODE_UNIMPLEMENTED value */
            CODE_UNIMPLEMENTED = 9,

            /** CODE_INTERNAL value */
            CODE_INTERNAL = 10
        }

        /**
         * Properties of an Error.
         * @deprecated Use godwit.v1.Error.$Properties instead.
         */
        interface IError extends godwit.v1.Error.$Properties {
        }

        /** Represents an Error. */
        class Error {

            /**
             * Constructs a new Error.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Error.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Error code. */
            code: godwit.v1.Code;

            /** Error message. */
            message: string;

            /** Error retry_after_ms. */
            retry_after_ms: number;

            /**
             * Encodes the specified Error message. Does not implicitly {@link godwit.v1.Error.verify|verify} messages.
             * @param message Error message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Error.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Error message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Error & godwit.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Error & godwit.v1.Error.$Shape;
        }

        namespace Error {

            /** Properties of an Error. */
            interface $Properties {

                /** Error code */
                code?: godwit.v1.Code;

                /** Error message */
                message?: string;

                /** Error retry_after_ms */
                retry_after_ms?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Error. */
            type $Shape = godwit.v1.Error.$Properties;
        }

        /**
         * Properties of a MessagePosted.
         * @deprecated Use godwit.v1.MessagePosted.$Properties instead.
         */
        interface IMessagePosted extends godwit.v1.MessagePosted.$Properties {
        }

        /** Represents a MessagePosted. */
        class MessagePosted {

            /**
             * Constructs a new MessagePosted.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.MessagePosted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessagePosted message. */
            message: godwit.v1.Message;

            /**
             * Encodes the specified MessagePosted message. Does not implicitly {@link godwit.v1.MessagePosted.verify|verify} messages.
             * @param message MessagePosted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.MessagePosted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessagePosted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.MessagePosted & godwit.v1.MessagePosted.$Shape} MessagePosted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.MessagePosted & godwit.v1.MessagePosted.$Shape;
        }

        namespace MessagePosted {

            /** Properties of a MessagePosted. */
            interface $Properties {

                /** MessagePosted message */
                message?: godwit.v1.Message.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessagePosted. */
            type $Shape = godwit.v1.MessagePosted.$Properties;
        }

        /**
         * Properties of a MessageChanged.
         * @deprecated Use godwit.v1.MessageChanged.$Properties instead.
         */
        interface IMessageChanged extends godwit.v1.MessageChanged.$Properties {
        }

        /** Represents a MessageChanged. */
        class MessageChanged {

            /**
             * Constructs a new MessageChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.MessageChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MessageChanged message. */
            message: godwit.v1.Message;

            /** MessageChanged change. */
            change: number;

            /**
             * Encodes the specified MessageChanged message. Does not implicitly {@link godwit.v1.MessageChanged.verify|verify} messages.
             * @param message MessageChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.MessageChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MessageChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.MessageChanged & godwit.v1.MessageChanged.$Shape} MessageChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.MessageChanged & godwit.v1.MessageChanged.$Shape;
        }

        namespace MessageChanged {

            /** Properties of a MessageChanged. */
            interface $Properties {

                /** MessageChanged message */
                message?: godwit.v1.Message.$Properties;

                /** MessageChanged change */
                change?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MessageChanged. */
            type $Shape = godwit.v1.MessageChanged.$Properties;
        }

        /**
         * Properties of a Resumed.
         * @deprecated Use godwit.v1.Resumed.$Properties instead.
         */
        interface IResumed extends godwit.v1.Resumed.$Properties {
        }

        /** Represents a Resumed. */
        class Resumed {

            /**
             * Constructs a new Resumed.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Resumed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Resumed conversation_id. */
            conversation_id: string;

            /** Resumed from_seq. */
            from_seq: number;

            /** Resumed to_seq. */
            to_seq: number;

            /** Resumed truncated. */
            truncated: boolean;

            /** Resumed to_change. */
            to_change: number;

            /** Resumed restored. */
            restored: boolean;

            /**
             * Encodes the specified Resumed message. Does not implicitly {@link godwit.v1.Resumed.verify|verify} messages.
             * @param message Resumed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Resumed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Resumed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Resumed & godwit.v1.Resumed.$Shape} Resumed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Resumed & godwit.v1.Resumed.$Shape;
        }

        namespace Resumed {

            /** Properties of a Resumed. */
            interface $Properties {

                /** Resumed conversation_id */
                conversation_id?: string;

                /** Resumed from_seq */
                from_seq?: number;

                /** Resumed to_seq */
                to_seq?: number;

                /** Resumed truncated */
                truncated?: boolean;

                /** Resumed to_change */
                to_change?: number;

                /** Resumed restored */
                restored?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Resumed. */
            type $Shape = godwit.v1.Resumed.$Properties;
        }

        /**
         * Properties of a ReadAdvanced.
         * @deprecated Use godwit.v1.ReadAdvanced.$Properties instead.
         */
        interface IReadAdvanced extends godwit.v1.ReadAdvanced.$Properties {
        }

        /** Represents a ReadAdvanced. */
        class ReadAdvanced {

            /**
             * Constructs a new ReadAdvanced.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ReadAdvanced.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadAdvanced conversation_id. */
            conversation_id: string;

            /** ReadAdvanced user_id. */
            user_id: string;

            /** ReadAdvanced seq. */
            seq: number;

            /**
             * Encodes the specified ReadAdvanced message. Does not implicitly {@link godwit.v1.ReadAdvanced.verify|verify} messages.
             * @param message ReadAdvanced message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ReadAdvanced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadAdvanced message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ReadAdvanced & godwit.v1.ReadAdvanced.$Shape} ReadAdvanced
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ReadAdvanced & godwit.v1.ReadAdvanced.$Shape;
        }

        namespace ReadAdvanced {

            /** Properties of a ReadAdvanced. */
            interface $Properties {

                /** ReadAdvanced conversation_id */
                conversation_id?: string;

                /** ReadAdvanced user_id */
                user_id?: string;

                /** ReadAdvanced seq */
                seq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadAdvanced. */
            type $Shape = godwit.v1.ReadAdvanced.$Properties;
        }

        /**
         * Properties of a TypingChanged.
         * @deprecated Use godwit.v1.TypingChanged.$Properties instead.
         */
        interface ITypingChanged extends godwit.v1.TypingChanged.$Properties {
        }

        /** Represents a TypingChanged. */
        class TypingChanged {

            /**
             * Constructs a new TypingChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.TypingChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TypingChanged conversation_id. */
            conversation_id: string;

            /** TypingChanged user_id. */
            user_id: string;

            /** TypingChanged active. */
            active: boolean;

            /**
             * Encodes the specified TypingChanged message. Does not implicitly {@link godwit.v1.TypingChanged.verify|verify} messages.
             * @param message TypingChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.TypingChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TypingChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.TypingChanged & godwit.v1.TypingChanged.$Shape} TypingChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.TypingChanged & godwit.v1.TypingChanged.$Shape;
        }

        namespace TypingChanged {

            /** Properties of a TypingChanged. */
            interface $Properties {

                /** TypingChanged conversation_id */
                conversation_id?: string;

                /** TypingChanged user_id */
                user_id?: string;

                /** TypingChanged active */
                active?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TypingChanged. */
            type $Shape = godwit.v1.TypingChanged.$Properties;
        }

        /**
         * Properties of a Signaled.
         * @deprecated Use godwit.v1.Signaled.$Properties instead.
         */
        interface ISignaled extends godwit.v1.Signaled.$Properties {
        }

        /** Represents a Signaled. */
        class Signaled {

            /**
             * Constructs a new Signaled.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Signaled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Signaled conversation_id. */
            conversation_id: string;

            /** Signaled sender_id. */
            sender_id: string;

            /** Signaled content_type. */
            content_type: string;

            /** Signaled body. */
            body: Uint8Array;

            /** Signaled key. */
            key: string;

            /**
             * Encodes the specified Signaled message. Does not implicitly {@link godwit.v1.Signaled.verify|verify} messages.
             * @param message Signaled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Signaled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Signaled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Signaled & godwit.v1.Signaled.$Shape} Signaled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Signaled & godwit.v1.Signaled.$Shape;
        }

        namespace Signaled {

            /** Properties of a Signaled. */
            interface $Properties {

                /** Signaled conversation_id */
                conversation_id?: string;

                /** Signaled sender_id */
                sender_id?: string;

                /** Signaled content_type */
                content_type?: string;

                /** Signaled body */
                body?: Uint8Array;

                /** Signaled key */
                key?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Signaled. */
            type $Shape = godwit.v1.Signaled.$Properties;
        }

        /**
         * Properties of a PresenceChanged.
         * @deprecated Use godwit.v1.PresenceChanged.$Properties instead.
         */
        interface IPresenceChanged extends godwit.v1.PresenceChanged.$Properties {
        }

        /** Represents a PresenceChanged. */
        class PresenceChanged {

            /**
             * Constructs a new PresenceChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.PresenceChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PresenceChanged user_id. */
            user_id: string;

            /** PresenceChanged status. */
            status: godwit.v1.PresenceStatus;

            /** PresenceChanged text. */
            text: string;

            /** PresenceChanged last_seen. */
            last_seen: number;

            /**
             * Encodes the specified PresenceChanged message. Does not implicitly {@link godwit.v1.PresenceChanged.verify|verify} messages.
             * @param message PresenceChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.PresenceChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PresenceChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.PresenceChanged & godwit.v1.PresenceChanged.$Shape} PresenceChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.PresenceChanged & godwit.v1.PresenceChanged.$Shape;
        }

        namespace PresenceChanged {

            /** Properties of a PresenceChanged. */
            interface $Properties {

                /** PresenceChanged user_id */
                user_id?: string;

                /** PresenceChanged status */
                status?: godwit.v1.PresenceStatus;

                /** PresenceChanged text */
                text?: string;

                /** PresenceChanged last_seen */
                last_seen?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PresenceChanged. */
            type $Shape = godwit.v1.PresenceChanged.$Properties;
        }

        /**
         * Properties of a MemberChanged.
         * @deprecated Use godwit.v1.MemberChanged.$Properties instead.
         */
        interface IMemberChanged extends godwit.v1.MemberChanged.$Properties {
        }

        /** Represents a MemberChanged. */
        class MemberChanged {

            /**
             * Constructs a new MemberChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.MemberChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MemberChanged conversation_id. */
            conversation_id: string;

            /** MemberChanged seq. */
            seq: number;

            /** MemberChanged actor_id. */
            actor_id: string;

            /** MemberChanged members. */
            members: godwit.v1.Member[];

            /** MemberChanged removed_user_ids. */
            removed_user_ids: string[];

            /** MemberChanged epoch. */
            epoch: number;

            /** MemberChanged missed. */
            missed: boolean;

            /**
             * Encodes the specified MemberChanged message. Does not implicitly {@link godwit.v1.MemberChanged.verify|verify} messages.
             * @param message MemberChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.MemberChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MemberChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.MemberChanged & godwit.v1.MemberChanged.$Shape} MemberChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.MemberChanged & godwit.v1.MemberChanged.$Shape;
        }

        namespace MemberChanged {

            /** Properties of a MemberChanged. */
            interface $Properties {

                /** MemberChanged conversation_id */
                conversation_id?: string;

                /** MemberChanged seq */
                seq?: number;

                /** MemberChanged actor_id */
                actor_id?: string;

                /** MemberChanged members */
                members?: godwit.v1.Member.$Properties[];

                /** MemberChanged removed_user_ids */
                removed_user_ids?: string[];

                /** MemberChanged epoch */
                epoch?: number;

                /** MemberChanged missed */
                missed?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MemberChanged. */
            type $Shape = godwit.v1.MemberChanged.$Properties;
        }

        /**
         * Properties of a ConversationChanged.
         * @deprecated Use godwit.v1.ConversationChanged.$Properties instead.
         */
        interface IConversationChanged extends godwit.v1.ConversationChanged.$Properties {
        }

        /** Represents a ConversationChanged. */
        class ConversationChanged {

            /**
             * Constructs a new ConversationChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ConversationChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationChanged conversation_id. */
            conversation_id: string;

            /** ConversationChanged actor_id. */
            actor_id: string;

            /** ConversationChanged title. */
            title: string;

            /** ConversationChanged history_visibility. */
            history_visibility: godwit.v1.HistoryVisibility;

            /** ConversationChanged retention_days. */
            retention_days: number;

            /** ConversationChanged details_version. */
            details_version: number;

            /** ConversationChanged metadata. */
            metadata: Uint8Array;

            /** ConversationChanged avatar_url. */
            avatar_url: string;

            /** ConversationChanged pinned_seqs. */
            pinned_seqs: number[];

            /**
             * Encodes the specified ConversationChanged message. Does not implicitly {@link godwit.v1.ConversationChanged.verify|verify} messages.
             * @param message ConversationChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ConversationChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ConversationChanged & godwit.v1.ConversationChanged.$Shape} ConversationChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ConversationChanged & godwit.v1.ConversationChanged.$Shape;
        }

        namespace ConversationChanged {

            /** Properties of a ConversationChanged. */
            interface $Properties {

                /** ConversationChanged conversation_id */
                conversation_id?: string;

                /** ConversationChanged actor_id */
                actor_id?: string;

                /** ConversationChanged title */
                title?: string;

                /** ConversationChanged history_visibility */
                history_visibility?: godwit.v1.HistoryVisibility;

                /** ConversationChanged retention_days */
                retention_days?: number;

                /** ConversationChanged details_version */
                details_version?: number;

                /** ConversationChanged metadata */
                metadata?: Uint8Array;

                /** ConversationChanged avatar_url */
                avatar_url?: string;

                /** ConversationChanged pinned_seqs */
                pinned_seqs?: number[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationChanged. */
            type $Shape = godwit.v1.ConversationChanged.$Properties;
        }

        /**
         * Properties of a ProfileChanged.
         * @deprecated Use godwit.v1.ProfileChanged.$Properties instead.
         */
        interface IProfileChanged extends godwit.v1.ProfileChanged.$Properties {
        }

        /** Represents a ProfileChanged. */
        class ProfileChanged {

            /**
             * Constructs a new ProfileChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ProfileChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProfileChanged user. */
            user: godwit.v1.User;

            /**
             * Encodes the specified ProfileChanged message. Does not implicitly {@link godwit.v1.ProfileChanged.verify|verify} messages.
             * @param message ProfileChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ProfileChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProfileChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ProfileChanged & godwit.v1.ProfileChanged.$Shape} ProfileChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ProfileChanged & godwit.v1.ProfileChanged.$Shape;
        }

        namespace ProfileChanged {

            /** Properties of a ProfileChanged. */
            interface $Properties {

                /** ProfileChanged user */
                user?: godwit.v1.User.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProfileChanged. */
            type $Shape = godwit.v1.ProfileChanged.$Properties;
        }

        /**
         * Properties of a WatchChanged.
         * @deprecated Use godwit.v1.WatchChanged.$Properties instead.
         */
        interface IWatchChanged extends godwit.v1.WatchChanged.$Properties {
        }

        /** Represents a WatchChanged. */
        class WatchChanged {

            /**
             * Constructs a new WatchChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.WatchChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchChanged conversation_id. */
            conversation_id: string;

            /** WatchChanged online_count. */
            online_count: number;

            /**
             * Encodes the specified WatchChanged message. Does not implicitly {@link godwit.v1.WatchChanged.verify|verify} messages.
             * @param message WatchChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.WatchChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.WatchChanged & godwit.v1.WatchChanged.$Shape} WatchChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.WatchChanged & godwit.v1.WatchChanged.$Shape;
        }

        namespace WatchChanged {

            /** Properties of a WatchChanged. */
            interface $Properties {

                /** WatchChanged conversation_id */
                conversation_id?: string;

                /** WatchChanged online_count */
                online_count?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchChanged. */
            type $Shape = godwit.v1.WatchChanged.$Properties;
        }

        /**
         * Properties of a ConversationJoined.
         * @deprecated Use godwit.v1.ConversationJoined.$Properties instead.
         */
        interface IConversationJoined extends godwit.v1.ConversationJoined.$Properties {
        }

        /** Represents a ConversationJoined. */
        class ConversationJoined {

            /**
             * Constructs a new ConversationJoined.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ConversationJoined.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationJoined conversation. */
            conversation: godwit.v1.Conversation;

            /**
             * Encodes the specified ConversationJoined message. Does not implicitly {@link godwit.v1.ConversationJoined.verify|verify} messages.
             * @param message ConversationJoined message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ConversationJoined.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationJoined message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ConversationJoined & godwit.v1.ConversationJoined.$Shape} ConversationJoined
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ConversationJoined & godwit.v1.ConversationJoined.$Shape;
        }

        namespace ConversationJoined {

            /** Properties of a ConversationJoined. */
            interface $Properties {

                /** ConversationJoined conversation */
                conversation?: godwit.v1.Conversation.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationJoined. */
            type $Shape = godwit.v1.ConversationJoined.$Properties;
        }

        /**
         * Properties of a ConversationLeft.
         * @deprecated Use godwit.v1.ConversationLeft.$Properties instead.
         */
        interface IConversationLeft extends godwit.v1.ConversationLeft.$Properties {
        }

        /** Represents a ConversationLeft. */
        class ConversationLeft {

            /**
             * Constructs a new ConversationLeft.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ConversationLeft.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationLeft conversation_id. */
            conversation_id: string;

            /** ConversationLeft seq. */
            seq: number;

            /**
             * Encodes the specified ConversationLeft message. Does not implicitly {@link godwit.v1.ConversationLeft.verify|verify} messages.
             * @param message ConversationLeft message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ConversationLeft.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationLeft message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ConversationLeft & godwit.v1.ConversationLeft.$Shape} ConversationLeft
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ConversationLeft & godwit.v1.ConversationLeft.$Shape;
        }

        namespace ConversationLeft {

            /** Properties of a ConversationLeft. */
            interface $Properties {

                /** ConversationLeft conversation_id */
                conversation_id?: string;

                /** ConversationLeft seq */
                seq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationLeft. */
            type $Shape = godwit.v1.ConversationLeft.$Properties;
        }

        /**
         * Properties of a FriendshipChanged.
         * @deprecated Use godwit.v1.FriendshipChanged.$Properties instead.
         */
        interface IFriendshipChanged extends godwit.v1.FriendshipChanged.$Properties {
        }

        /** Represents a FriendshipChanged. */
        class FriendshipChanged {

            /**
             * Constructs a new FriendshipChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.FriendshipChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FriendshipChanged user_id. */
            user_id: string;

            /** FriendshipChanged state. */
            state: godwit.v1.FriendshipState;

            /**
             * Encodes the specified FriendshipChanged message. Does not implicitly {@link godwit.v1.FriendshipChanged.verify|verify} messages.
             * @param message FriendshipChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.FriendshipChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FriendshipChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.FriendshipChanged & godwit.v1.FriendshipChanged.$Shape} FriendshipChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.FriendshipChanged & godwit.v1.FriendshipChanged.$Shape;
        }

        namespace FriendshipChanged {

            /** Properties of a FriendshipChanged. */
            interface $Properties {

                /** FriendshipChanged user_id */
                user_id?: string;

                /** FriendshipChanged state */
                state?: godwit.v1.FriendshipState;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FriendshipChanged. */
            type $Shape = godwit.v1.FriendshipChanged.$Properties;
        }

        /**
         * Properties of an AttachmentReady.
         * @deprecated Use godwit.v1.AttachmentReady.$Properties instead.
         */
        interface IAttachmentReady extends godwit.v1.AttachmentReady.$Properties {
        }

        /** Represents an AttachmentReady. */
        class AttachmentReady {

            /**
             * Constructs a new AttachmentReady.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.AttachmentReady.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttachmentReady attachment_id. */
            attachment_id: string;

            /** AttachmentReady conversation_id. */
            conversation_id: string;

            /** AttachmentReady content_type. */
            content_type: string;

            /** AttachmentReady size. */
            size: number;

            /** AttachmentReady refused. */
            refused: string;

            /** AttachmentReady seq. */
            seq: number;

            /**
             * Encodes the specified AttachmentReady message. Does not implicitly {@link godwit.v1.AttachmentReady.verify|verify} messages.
             * @param message AttachmentReady message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.AttachmentReady.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttachmentReady message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.AttachmentReady & godwit.v1.AttachmentReady.$Shape} AttachmentReady
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.AttachmentReady & godwit.v1.AttachmentReady.$Shape;
        }

        namespace AttachmentReady {

            /** Properties of an AttachmentReady. */
            interface $Properties {

                /** AttachmentReady attachment_id */
                attachment_id?: string;

                /** AttachmentReady conversation_id */
                conversation_id?: string;

                /** AttachmentReady content_type */
                content_type?: string;

                /** AttachmentReady size */
                size?: number;

                /** AttachmentReady refused */
                refused?: string;

                /** AttachmentReady seq */
                seq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttachmentReady. */
            type $Shape = godwit.v1.AttachmentReady.$Properties;
        }

        /**
         * Properties of a Notification.
         * @deprecated Use godwit.v1.Notification.$Properties instead.
         */
        interface INotification extends godwit.v1.Notification.$Properties {
        }

        /** Represents a Notification. */
        class Notification {

            /**
             * Constructs a new Notification.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Notification.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Notification content_type. */
            content_type: string;

            /** Notification body. */
            body: Uint8Array;

            /** Notification notification_id. */
            notification_id: string;

            /** Notification sent_at. */
            sent_at: number;

            /**
             * Encodes the specified Notification message. Does not implicitly {@link godwit.v1.Notification.verify|verify} messages.
             * @param message Notification message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Notification.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Notification message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Notification & godwit.v1.Notification.$Shape} Notification
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Notification & godwit.v1.Notification.$Shape;
        }

        namespace Notification {

            /** Properties of a Notification. */
            interface $Properties {

                /** Notification content_type */
                content_type?: string;

                /** Notification body */
                body?: Uint8Array;

                /** Notification notification_id */
                notification_id?: string;

                /** Notification sent_at */
                sent_at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Notification. */
            type $Shape = godwit.v1.Notification.$Properties;
        }

        /**
         * Properties of a Goodbye.
         * @deprecated Use godwit.v1.Goodbye.$Properties instead.
         */
        interface IGoodbye extends godwit.v1.Goodbye.$Properties {
        }

        /** Represents a Goodbye. */
        class Goodbye {

            /**
             * Constructs a new Goodbye.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Goodbye.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Goodbye reason. */
            reason: string;

            /** Goodbye reconnect_after_ms. */
            reconnect_after_ms: number;

            /**
             * Encodes the specified Goodbye message. Does not implicitly {@link godwit.v1.Goodbye.verify|verify} messages.
             * @param message Goodbye message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Goodbye.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Goodbye message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Goodbye & godwit.v1.Goodbye.$Shape} Goodbye
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Goodbye & godwit.v1.Goodbye.$Shape;
        }

        namespace Goodbye {

            /** Properties of a Goodbye. */
            interface $Properties {

                /** Goodbye reason */
                reason?: string;

                /** Goodbye reconnect_after_ms */
                reconnect_after_ms?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Goodbye. */
            type $Shape = godwit.v1.Goodbye.$Properties;
        }

        /**
         * Properties of a TokenExpiring.
         * @deprecated Use godwit.v1.TokenExpiring.$Properties instead.
         */
        interface ITokenExpiring extends godwit.v1.TokenExpiring.$Properties {
        }

        /** Represents a TokenExpiring. */
        class TokenExpiring {

            /**
             * Constructs a new TokenExpiring.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.TokenExpiring.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TokenExpiring expires_at. */
            expires_at: number;

            /**
             * Encodes the specified TokenExpiring message. Does not implicitly {@link godwit.v1.TokenExpiring.verify|verify} messages.
             * @param message TokenExpiring message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.TokenExpiring.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TokenExpiring message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.TokenExpiring & godwit.v1.TokenExpiring.$Shape} TokenExpiring
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.TokenExpiring & godwit.v1.TokenExpiring.$Shape;
        }

        namespace TokenExpiring {

            /** Properties of a TokenExpiring. */
            interface $Properties {

                /** TokenExpiring expires_at */
                expires_at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TokenExpiring. */
            type $Shape = godwit.v1.TokenExpiring.$Properties;
        }

        /**
         * Properties of a Message.
         * @deprecated Use godwit.v1.Message.$Properties instead.
         */
        interface IMessage extends godwit.v1.Message.$Properties {
        }

        /** Represents a Message. */
        class Message {

            /**
             * Constructs a new Message.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Message.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Message conversation_id. */
            conversation_id: string;

            /** Message seq. */
            seq: number;

            /** Message sender_id. */
            sender_id: string;

            /** Message client_message_id. */
            client_message_id: Uint8Array;

            /** Message sent_at. */
            sent_at: number;

            /** Message content_type. */
            content_type: string;

            /** Message body. */
            body: Uint8Array;

            /** Message reply_to. */
            reply_to: number;

            /** Message edited_at. */
            edited_at: number;

            /** Message deleted. */
            deleted: boolean;

            /** Message revision. */
            revision: number;

            /** Message reactions. */
            reactions: godwit.v1.Reaction[];

            /** Message attachments. */
            attachments: godwit.v1.Attachment[];

            /**
             * Encodes the specified Message message. Does not implicitly {@link godwit.v1.Message.verify|verify} messages.
             * @param message Message message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Message & godwit.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Message & godwit.v1.Message.$Shape;
        }

        namespace Message {

            /** Properties of a Message. */
            interface $Properties {

                /** Message conversation_id */
                conversation_id?: string;

                /** Message seq */
                seq?: number;

                /** Message sender_id */
                sender_id?: string;

                /** Message client_message_id */
                client_message_id?: Uint8Array;

                /** Message sent_at */
                sent_at?: number;

                /** Message content_type */
                content_type?: string;

                /** Message body */
                body?: Uint8Array;

                /** Message reply_to */
                reply_to?: number;

                /** Message edited_at */
                edited_at?: number;

                /** Message deleted */
                deleted?: boolean;

                /** Message revision */
                revision?: number;

                /** Message reactions */
                reactions?: godwit.v1.Reaction.$Properties[];

                /** Message attachments */
                attachments?: godwit.v1.Attachment.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Message. */
            type $Shape = godwit.v1.Message.$Properties;
        }

        /** AttachmentState enum. */
        enum AttachmentState {

            /** ATTACHMENT_STATE_UNSPECIFIED value */
            ATTACHMENT_STATE_UNSPECIFIED = 0,

            /** ATTACHMENT_STATE_PROCESSING value */
            ATTACHMENT_STATE_PROCESSING = 1,

            /** ATTACHMENT_STATE_READY value */
            ATTACHMENT_STATE_READY = 2,

            /** ATTACHMENT_STATE_REFUSED value */
            ATTACHMENT_STATE_REFUSED = 3
        }

        /**
         * Properties of an Attachment.
         * @deprecated Use godwit.v1.Attachment.$Properties instead.
         */
        interface IAttachment extends godwit.v1.Attachment.$Properties {
        }

        /** Represents an Attachment. */
        class Attachment {

            /**
             * Constructs a new Attachment.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Attachment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Attachment attachment_id. */
            attachment_id: string;

            /** Attachment name. */
            name: string;

            /** Attachment content_type. */
            content_type: string;

            /** Attachment size. */
            size: number;

            /** Attachment state. */
            state: godwit.v1.AttachmentState;

            /** Attachment refused. */
            refused: string;

            /** Attachment width. */
            width: number;

            /** Attachment height. */
            height: number;

            /** Attachment thumbnail. */
            thumbnail: boolean;

            /**
             * Encodes the specified Attachment message. Does not implicitly {@link godwit.v1.Attachment.verify|verify} messages.
             * @param message Attachment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Attachment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Attachment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Attachment & godwit.v1.Attachment.$Shape} Attachment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Attachment & godwit.v1.Attachment.$Shape;
        }

        namespace Attachment {

            /** Properties of an Attachment. */
            interface $Properties {

                /** Attachment attachment_id */
                attachment_id?: string;

                /** Attachment name */
                name?: string;

                /** Attachment content_type */
                content_type?: string;

                /** Attachment size */
                size?: number;

                /** Attachment state */
                state?: godwit.v1.AttachmentState;

                /** Attachment refused */
                refused?: string;

                /** Attachment width */
                width?: number;

                /** Attachment height */
                height?: number;

                /** Attachment thumbnail */
                thumbnail?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Attachment. */
            type $Shape = godwit.v1.Attachment.$Properties;
        }

        /**
         * Properties of a Reaction.
         * @deprecated Use godwit.v1.Reaction.$Properties instead.
         */
        interface IReaction extends godwit.v1.Reaction.$Properties {
        }

        /** Represents a Reaction. */
        class Reaction {

            /**
             * Constructs a new Reaction.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Reaction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reaction emoji. */
            emoji: string;

            /** Reaction user_ids. */
            user_ids: string[];

            /** Reaction count. */
            count: number;

            /** Reaction mine. */
            mine: boolean;

            /**
             * Encodes the specified Reaction message. Does not implicitly {@link godwit.v1.Reaction.verify|verify} messages.
             * @param message Reaction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Reaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reaction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Reaction & godwit.v1.Reaction.$Shape} Reaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Reaction & godwit.v1.Reaction.$Shape;
        }

        namespace Reaction {

            /** Properties of a Reaction. */
            interface $Properties {

                /** Reaction emoji */
                emoji?: string;

                /** Reaction user_ids */
                user_ids?: string[];

                /** Reaction count */
                count?: number;

                /** Reaction mine */
                mine?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reaction. */
            type $Shape = godwit.v1.Reaction.$Properties;
        }

        /**
         * Properties of a SendRequest.
         * @deprecated Use godwit.v1.SendRequest.$Properties instead.
         */
        interface ISendRequest extends godwit.v1.SendRequest.$Properties {
        }

        /** Represents a SendRequest. */
        class SendRequest {

            /**
             * Constructs a new SendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendRequest conversation_id. */
            conversation_id: string;

            /** SendRequest to_user_id. */
            to_user_id: string;

            /** SendRequest client_message_id. */
            client_message_id: Uint8Array;

            /** SendRequest content_type. */
            content_type: string;

            /** SendRequest body. */
            body: Uint8Array;

            /** SendRequest reply_to. */
            reply_to: number;

            /** SendRequest attachment_ids. */
            attachment_ids: string[];

            /** SendRequest after. */
            after: Uint8Array;

            /**
             * Encodes the specified SendRequest message. Does not implicitly {@link godwit.v1.SendRequest.verify|verify} messages.
             * @param message SendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SendRequest & godwit.v1.SendRequest.$Shape} SendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SendRequest & godwit.v1.SendRequest.$Shape;
        }

        namespace SendRequest {

            /** Properties of a SendRequest. */
            interface $Properties {

                /** SendRequest conversation_id */
                conversation_id?: string;

                /** SendRequest to_user_id */
                to_user_id?: string;

                /** SendRequest client_message_id */
                client_message_id?: Uint8Array;

                /** SendRequest content_type */
                content_type?: string;

                /** SendRequest body */
                body?: Uint8Array;

                /** SendRequest reply_to */
                reply_to?: number;

                /** SendRequest attachment_ids */
                attachment_ids?: string[];

                /** SendRequest after */
                after?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendRequest. */
            type $Shape = godwit.v1.SendRequest.$Properties;
        }

        /**
         * Properties of a SendResponse.
         * @deprecated Use godwit.v1.SendResponse.$Properties instead.
         */
        interface ISendResponse extends godwit.v1.SendResponse.$Properties {
        }

        /** Represents a SendResponse. */
        class SendResponse {

            /**
             * Constructs a new SendResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SendResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendResponse conversation_id. */
            conversation_id: string;

            /** SendResponse seq. */
            seq: number;

            /** SendResponse sent_at. */
            sent_at: number;

            /** SendResponse deduplicated. */
            deduplicated: boolean;

            /**
             * Encodes the specified SendResponse message. Does not implicitly {@link godwit.v1.SendResponse.verify|verify} messages.
             * @param message SendResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SendResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SendResponse & godwit.v1.SendResponse.$Shape} SendResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SendResponse & godwit.v1.SendResponse.$Shape;
        }

        namespace SendResponse {

            /** Properties of a SendResponse. */
            interface $Properties {

                /** SendResponse conversation_id */
                conversation_id?: string;

                /** SendResponse seq */
                seq?: number;

                /** SendResponse sent_at */
                sent_at?: number;

                /** SendResponse deduplicated */
                deduplicated?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendResponse. */
            type $Shape = godwit.v1.SendResponse.$Properties;
        }

        /**
         * Properties of an EditRequest.
         * @deprecated Use godwit.v1.EditRequest.$Properties instead.
         */
        interface IEditRequest extends godwit.v1.EditRequest.$Properties {
        }

        /** Represents an EditRequest. */
        class EditRequest {

            /**
             * Constructs a new EditRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.EditRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EditRequest conversation_id. */
            conversation_id: string;

            /** EditRequest seq. */
            seq: number;

            /** EditRequest content_type. */
            content_type: string;

            /** EditRequest body. */
            body: Uint8Array;

            /**
             * Encodes the specified EditRequest message. Does not implicitly {@link godwit.v1.EditRequest.verify|verify} messages.
             * @param message EditRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.EditRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.EditRequest & godwit.v1.EditRequest.$Shape} EditRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.EditRequest & godwit.v1.EditRequest.$Shape;
        }

        namespace EditRequest {

            /** Properties of an EditRequest. */
            interface $Properties {

                /** EditRequest conversation_id */
                conversation_id?: string;

                /** EditRequest seq */
                seq?: number;

                /** EditRequest content_type */
                content_type?: string;

                /** EditRequest body */
                body?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EditRequest. */
            type $Shape = godwit.v1.EditRequest.$Properties;
        }

        /**
         * Properties of an EditResponse.
         * @deprecated Use godwit.v1.EditResponse.$Properties instead.
         */
        interface IEditResponse extends godwit.v1.EditResponse.$Properties {
        }

        /** Represents an EditResponse. */
        class EditResponse {

            /**
             * Constructs a new EditResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.EditResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EditResponse revision. */
            revision: number;

            /**
             * Encodes the specified EditResponse message. Does not implicitly {@link godwit.v1.EditResponse.verify|verify} messages.
             * @param message EditResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.EditResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.EditResponse & godwit.v1.EditResponse.$Shape} EditResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.EditResponse & godwit.v1.EditResponse.$Shape;
        }

        namespace EditResponse {

            /** Properties of an EditResponse. */
            interface $Properties {

                /** EditResponse revision */
                revision?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EditResponse. */
            type $Shape = godwit.v1.EditResponse.$Properties;
        }

        /**
         * Properties of a DeleteRequest.
         * @deprecated Use godwit.v1.DeleteRequest.$Properties instead.
         */
        interface IDeleteRequest extends godwit.v1.DeleteRequest.$Properties {
        }

        /** Represents a DeleteRequest. */
        class DeleteRequest {

            /**
             * Constructs a new DeleteRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.DeleteRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteRequest conversation_id. */
            conversation_id: string;

            /** DeleteRequest seq. */
            seq: number;

            /**
             * Encodes the specified DeleteRequest message. Does not implicitly {@link godwit.v1.DeleteRequest.verify|verify} messages.
             * @param message DeleteRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.DeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteRequest & godwit.v1.DeleteRequest.$Shape} DeleteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.DeleteRequest & godwit.v1.DeleteRequest.$Shape;
        }

        namespace DeleteRequest {

            /** Properties of a DeleteRequest. */
            interface $Properties {

                /** DeleteRequest conversation_id */
                conversation_id?: string;

                /** DeleteRequest seq */
                seq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteRequest. */
            type $Shape = godwit.v1.DeleteRequest.$Properties;
        }

        /**
         * Properties of a DeleteResponse.
         * @deprecated Use godwit.v1.DeleteResponse.$Properties instead.
         */
        interface IDeleteResponse extends godwit.v1.DeleteResponse.$Properties {
        }

        /** Represents a DeleteResponse. */
        class DeleteResponse {

            /**
             * Constructs a new DeleteResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.DeleteResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteResponse revision. */
            revision: number;

            /**
             * Encodes the specified DeleteResponse message. Does not implicitly {@link godwit.v1.DeleteResponse.verify|verify} messages.
             * @param message DeleteResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.DeleteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteResponse & godwit.v1.DeleteResponse.$Shape} DeleteResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.DeleteResponse & godwit.v1.DeleteResponse.$Shape;
        }

        namespace DeleteResponse {

            /** Properties of a DeleteResponse. */
            interface $Properties {

                /** DeleteResponse revision */
                revision?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteResponse. */
            type $Shape = godwit.v1.DeleteResponse.$Properties;
        }

        /**
         * Properties of a ReactRequest.
         * @deprecated Use godwit.v1.ReactRequest.$Properties instead.
         */
        interface IReactRequest extends godwit.v1.ReactRequest.$Properties {
        }

        /** Represents a ReactRequest. */
        class ReactRequest {

            /**
             * Constructs a new ReactRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ReactRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReactRequest conversation_id. */
            conversation_id: string;

            /** ReactRequest seq. */
            seq: number;

            /** ReactRequest emoji. */
            emoji: string;

            /** ReactRequest remove. */
            remove: boolean;

            /**
             * Encodes the specified ReactRequest message. Does not implicitly {@link godwit.v1.ReactRequest.verify|verify} messages.
             * @param message ReactRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ReactRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReactRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ReactRequest & godwit.v1.ReactRequest.$Shape} ReactRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ReactRequest & godwit.v1.ReactRequest.$Shape;
        }

        namespace ReactRequest {

            /** Properties of a ReactRequest. */
            interface $Properties {

                /** ReactRequest conversation_id */
                conversation_id?: string;

                /** ReactRequest seq */
                seq?: number;

                /** ReactRequest emoji */
                emoji?: string;

                /** ReactRequest remove */
                remove?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReactRequest. */
            type $Shape = godwit.v1.ReactRequest.$Properties;
        }

        /**
         * Properties of a ReactResponse.
         * @deprecated Use godwit.v1.ReactResponse.$Properties instead.
         */
        interface IReactResponse extends godwit.v1.ReactResponse.$Properties {
        }

        /** Represents a ReactResponse. */
        class ReactResponse {

            /**
             * Constructs a new ReactResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ReactResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReactResponse revision. */
            revision: number;

            /**
             * Encodes the specified ReactResponse message. Does not implicitly {@link godwit.v1.ReactResponse.verify|verify} messages.
             * @param message ReactResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ReactResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReactResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ReactResponse & godwit.v1.ReactResponse.$Shape} ReactResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ReactResponse & godwit.v1.ReactResponse.$Shape;
        }

        namespace ReactResponse {

            /** Properties of a ReactResponse. */
            interface $Properties {

                /** ReactResponse revision */
                revision?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReactResponse. */
            type $Shape = godwit.v1.ReactResponse.$Properties;
        }

        /**
         * Properties of a HistoryRequest.
         * @deprecated Use godwit.v1.HistoryRequest.$Properties instead.
         */
        interface IHistoryRequest extends godwit.v1.HistoryRequest.$Properties {
        }

        /** Represents a HistoryRequest. */
        class HistoryRequest {

            /**
             * Constructs a new HistoryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.HistoryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HistoryRequest conversation_id. */
            conversation_id: string;

            /** HistoryRequest before_seq. */
            before_seq: number;

            /** HistoryRequest after_seq. */
            after_seq: (number|null);

            /** HistoryRequest limit. */
            limit: number;

            /**
             * Encodes the specified HistoryRequest message. Does not implicitly {@link godwit.v1.HistoryRequest.verify|verify} messages.
             * @param message HistoryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.HistoryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.HistoryRequest & godwit.v1.HistoryRequest.$Shape} HistoryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.HistoryRequest & godwit.v1.HistoryRequest.$Shape;
        }

        namespace HistoryRequest {

            /** Properties of a HistoryRequest. */
            interface $Properties {

                /** HistoryRequest conversation_id */
                conversation_id?: string;

                /** HistoryRequest before_seq */
                before_seq?: number;

                /** HistoryRequest after_seq */
                after_seq?: (number|null);

                /** HistoryRequest limit */
                limit?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryRequest. */
            type $Shape = godwit.v1.HistoryRequest.$Properties;
        }

        /**
         * Properties of a HistoryResponse.
         * @deprecated Use godwit.v1.HistoryResponse.$Properties instead.
         */
        interface IHistoryResponse extends godwit.v1.HistoryResponse.$Properties {
        }

        /** Represents a HistoryResponse. */
        class HistoryResponse {

            /**
             * Constructs a new HistoryResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.HistoryResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HistoryResponse messages. */
            messages: godwit.v1.Message[];

            /** HistoryResponse has_more. */
            has_more: boolean;

            /** HistoryResponse users. */
            users: godwit.v1.User[];

            /**
             * Encodes the specified HistoryResponse message. Does not implicitly {@link godwit.v1.HistoryResponse.verify|verify} messages.
             * @param message HistoryResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.HistoryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HistoryResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.HistoryResponse & godwit.v1.HistoryResponse.$Shape} HistoryResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.HistoryResponse & godwit.v1.HistoryResponse.$Shape;
        }

        namespace HistoryResponse {

            /** Properties of a HistoryResponse. */
            interface $Properties {

                /** HistoryResponse messages */
                messages?: godwit.v1.Message.$Properties[];

                /** HistoryResponse has_more */
                has_more?: boolean;

                /** HistoryResponse users */
                users?: godwit.v1.User.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HistoryResponse. */
            type $Shape = godwit.v1.HistoryResponse.$Properties;
        }

        /**
         * Properties of a MarkReadRequest.
         * @deprecated Use godwit.v1.MarkReadRequest.$Properties instead.
         */
        interface IMarkReadRequest extends godwit.v1.MarkReadRequest.$Properties {
        }

        /** Represents a MarkReadRequest. */
        class MarkReadRequest {

            /**
             * Constructs a new MarkReadRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.MarkReadRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkReadRequest conversation_id. */
            conversation_id: string;

            /** MarkReadRequest seq. */
            seq: number;

            /**
             * Encodes the specified MarkReadRequest message. Does not implicitly {@link godwit.v1.MarkReadRequest.verify|verify} messages.
             * @param message MarkReadRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.MarkReadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkReadRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.MarkReadRequest & godwit.v1.MarkReadRequest.$Shape} MarkReadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.MarkReadRequest & godwit.v1.MarkReadRequest.$Shape;
        }

        namespace MarkReadRequest {

            /** Properties of a MarkReadRequest. */
            interface $Properties {

                /** MarkReadRequest conversation_id */
                conversation_id?: string;

                /** MarkReadRequest seq */
                seq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkReadRequest. */
            type $Shape = godwit.v1.MarkReadRequest.$Properties;
        }

        /**
         * Properties of a MarkReadResponse.
         * @deprecated Use godwit.v1.MarkReadResponse.$Properties instead.
         */
        interface IMarkReadResponse extends godwit.v1.MarkReadResponse.$Properties {
        }

        /** Represents a MarkReadResponse. */
        class MarkReadResponse {

            /**
             * Constructs a new MarkReadResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.MarkReadResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarkReadResponse unread. */
            unread: number;

            /**
             * Encodes the specified MarkReadResponse message. Does not implicitly {@link godwit.v1.MarkReadResponse.verify|verify} messages.
             * @param message MarkReadResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.MarkReadResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarkReadResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.MarkReadResponse & godwit.v1.MarkReadResponse.$Shape} MarkReadResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.MarkReadResponse & godwit.v1.MarkReadResponse.$Shape;
        }

        namespace MarkReadResponse {

            /** Properties of a MarkReadResponse. */
            interface $Properties {

                /** MarkReadResponse unread */
                unread?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarkReadResponse. */
            type $Shape = godwit.v1.MarkReadResponse.$Properties;
        }

        /**
         * Properties of a TypingRequest.
         * @deprecated Use godwit.v1.TypingRequest.$Properties instead.
         */
        interface ITypingRequest extends godwit.v1.TypingRequest.$Properties {
        }

        /** Represents a TypingRequest. */
        class TypingRequest {

            /**
             * Constructs a new TypingRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.TypingRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TypingRequest conversation_id. */
            conversation_id: string;

            /** TypingRequest active. */
            active: boolean;

            /**
             * Encodes the specified TypingRequest message. Does not implicitly {@link godwit.v1.TypingRequest.verify|verify} messages.
             * @param message TypingRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.TypingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TypingRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.TypingRequest & godwit.v1.TypingRequest.$Shape} TypingRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.TypingRequest & godwit.v1.TypingRequest.$Shape;
        }

        namespace TypingRequest {

            /** Properties of a TypingRequest. */
            interface $Properties {

                /** TypingRequest conversation_id */
                conversation_id?: string;

                /** TypingRequest active */
                active?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TypingRequest. */
            type $Shape = godwit.v1.TypingRequest.$Properties;
        }

        /**
         * Properties of a TypingResponse.
         * @deprecated Use godwit.v1.TypingResponse.$Properties instead.
         */
        interface ITypingResponse extends godwit.v1.TypingResponse.$Properties {
        }

        /** Represents a TypingResponse. */
        class TypingResponse {

            /**
             * Constructs a new TypingResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.TypingResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified TypingResponse message. Does not implicitly {@link godwit.v1.TypingResponse.verify|verify} messages.
             * @param message TypingResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.TypingResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TypingResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.TypingResponse & godwit.v1.TypingResponse.$Shape} TypingResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.TypingResponse & godwit.v1.TypingResponse.$Shape;
        }

        namespace TypingResponse {

            /** Properties of a TypingResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TypingResponse. */
            type $Shape = godwit.v1.TypingResponse.$Properties;
        }

        /**
         * Properties of a SignalRequest.
         * @deprecated Use godwit.v1.SignalRequest.$Properties instead.
         */
        interface ISignalRequest extends godwit.v1.SignalRequest.$Properties {
        }

        /** Represents a SignalRequest. */
        class SignalRequest {

            /**
             * Constructs a new SignalRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SignalRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignalRequest conversation_id. */
            conversation_id: string;

            /** SignalRequest content_type. */
            content_type: string;

            /** SignalRequest body. */
            body: Uint8Array;

            /** SignalRequest key. */
            key: string;

            /**
             * Encodes the specified SignalRequest message. Does not implicitly {@link godwit.v1.SignalRequest.verify|verify} messages.
             * @param message SignalRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SignalRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignalRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SignalRequest & godwit.v1.SignalRequest.$Shape} SignalRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SignalRequest & godwit.v1.SignalRequest.$Shape;
        }

        namespace SignalRequest {

            /** Properties of a SignalRequest. */
            interface $Properties {

                /** SignalRequest conversation_id */
                conversation_id?: string;

                /** SignalRequest content_type */
                content_type?: string;

                /** SignalRequest body */
                body?: Uint8Array;

                /** SignalRequest key */
                key?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignalRequest. */
            type $Shape = godwit.v1.SignalRequest.$Properties;
        }

        /**
         * Properties of a SignalResponse.
         * @deprecated Use godwit.v1.SignalResponse.$Properties instead.
         */
        interface ISignalResponse extends godwit.v1.SignalResponse.$Properties {
        }

        /** Represents a SignalResponse. */
        class SignalResponse {

            /**
             * Constructs a new SignalResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SignalResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified SignalResponse message. Does not implicitly {@link godwit.v1.SignalResponse.verify|verify} messages.
             * @param message SignalResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SignalResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignalResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SignalResponse & godwit.v1.SignalResponse.$Shape} SignalResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SignalResponse & godwit.v1.SignalResponse.$Shape;
        }

        namespace SignalResponse {

            /** Properties of a SignalResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignalResponse. */
            type $Shape = godwit.v1.SignalResponse.$Properties;
        }

        /**
         * Properties of a User.
         * @deprecated Use godwit.v1.User.$Properties instead.
         */
        interface IUser extends godwit.v1.User.$Properties {
        }

        /** Represents a User. */
        class User {

            /**
             * Constructs a new User.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.User.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** User user_id. */
            user_id: string;

            /** User name. */
            name: string;

            /** User avatar_url. */
            avatar_url: string;

            /** User metadata. */
            metadata: Uint8Array;

            /** User version. */
            version: number;

            /**
             * Encodes the specified User message. Does not implicitly {@link godwit.v1.User.verify|verify} messages.
             * @param message User message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.User.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a User message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.User & godwit.v1.User.$Shape} User
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.User & godwit.v1.User.$Shape;
        }

        namespace User {

            /** Properties of a User. */
            interface $Properties {

                /** User user_id */
                user_id?: string;

                /** User name */
                name?: string;

                /** User avatar_url */
                avatar_url?: string;

                /** User metadata */
                metadata?: Uint8Array;

                /** User version */
                version?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a User. */
            type $Shape = godwit.v1.User.$Properties;
        }

        /**
         * Properties of a GetUsersRequest.
         * @deprecated Use godwit.v1.GetUsersRequest.$Properties instead.
         */
        interface IGetUsersRequest extends godwit.v1.GetUsersRequest.$Properties {
        }

        /** Represents a GetUsersRequest. */
        class GetUsersRequest {

            /**
             * Constructs a new GetUsersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.GetUsersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetUsersRequest user_ids. */
            user_ids: string[];

            /**
             * Encodes the specified GetUsersRequest message. Does not implicitly {@link godwit.v1.GetUsersRequest.verify|verify} messages.
             * @param message GetUsersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.GetUsersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetUsersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.GetUsersRequest & godwit.v1.GetUsersRequest.$Shape} GetUsersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.GetUsersRequest & godwit.v1.GetUsersRequest.$Shape;
        }

        namespace GetUsersRequest {

            /** Properties of a GetUsersRequest. */
            interface $Properties {

                /** GetUsersRequest user_ids */
                user_ids?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetUsersRequest. */
            type $Shape = godwit.v1.GetUsersRequest.$Properties;
        }

        /**
         * Properties of a GetUsersResponse.
         * @deprecated Use godwit.v1.GetUsersResponse.$Properties instead.
         */
        interface IGetUsersResponse extends godwit.v1.GetUsersResponse.$Properties {
        }

        /** Represents a GetUsersResponse. */
        class GetUsersResponse {

            /**
             * Constructs a new GetUsersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.GetUsersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetUsersResponse users. */
            users: godwit.v1.User[];

            /**
             * Encodes the specified GetUsersResponse message. Does not implicitly {@link godwit.v1.GetUsersResponse.verify|verify} messages.
             * @param message GetUsersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.GetUsersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetUsersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.GetUsersResponse & godwit.v1.GetUsersResponse.$Shape} GetUsersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.GetUsersResponse & godwit.v1.GetUsersResponse.$Shape;
        }

        namespace GetUsersResponse {

            /** Properties of a GetUsersResponse. */
            interface $Properties {

                /** GetUsersResponse users */
                users?: godwit.v1.User.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetUsersResponse. */
            type $Shape = godwit.v1.GetUsersResponse.$Properties;
        }

        /**
         * Properties of an UpdateProfileRequest.
         * @deprecated Use godwit.v1.UpdateProfileRequest.$Properties instead.
         */
        interface IUpdateProfileRequest extends godwit.v1.UpdateProfileRequest.$Properties {
        }

        /** Represents an UpdateProfileRequest. */
        class UpdateProfileRequest {

            /**
             * Constructs a new UpdateProfileRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UpdateProfileRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateProfileRequest user_id. */
            user_id: string;

            /** UpdateProfileRequest name. */
            name: (string|null);

            /** UpdateProfileRequest avatar_url. */
            avatar_url: (string|null);

            /** UpdateProfileRequest metadata. */
            metadata: (Uint8Array|null);

            /**
             * Encodes the specified UpdateProfileRequest message. Does not implicitly {@link godwit.v1.UpdateProfileRequest.verify|verify} messages.
             * @param message UpdateProfileRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UpdateProfileRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateProfileRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UpdateProfileRequest & godwit.v1.UpdateProfileRequest.$Shape} UpdateProfileRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UpdateProfileRequest & godwit.v1.UpdateProfileRequest.$Shape;
        }

        namespace UpdateProfileRequest {

            /** Properties of an UpdateProfileRequest. */
            interface $Properties {

                /** UpdateProfileRequest user_id */
                user_id?: string;

                /** UpdateProfileRequest name */
                name?: (string|null);

                /** UpdateProfileRequest avatar_url */
                avatar_url?: (string|null);

                /** UpdateProfileRequest metadata */
                metadata?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateProfileRequest. */
            type $Shape = godwit.v1.UpdateProfileRequest.$Properties;
        }

        /**
         * Properties of an UpdateProfileResponse.
         * @deprecated Use godwit.v1.UpdateProfileResponse.$Properties instead.
         */
        interface IUpdateProfileResponse extends godwit.v1.UpdateProfileResponse.$Properties {
        }

        /** Represents an UpdateProfileResponse. */
        class UpdateProfileResponse {

            /**
             * Constructs a new UpdateProfileResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UpdateProfileResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateProfileResponse version. */
            version: number;

            /**
             * Encodes the specified UpdateProfileResponse message. Does not implicitly {@link godwit.v1.UpdateProfileResponse.verify|verify} messages.
             * @param message UpdateProfileResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UpdateProfileResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateProfileResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UpdateProfileResponse & godwit.v1.UpdateProfileResponse.$Shape} UpdateProfileResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UpdateProfileResponse & godwit.v1.UpdateProfileResponse.$Shape;
        }

        namespace UpdateProfileResponse {

            /** Properties of an UpdateProfileResponse. */
            interface $Properties {

                /** UpdateProfileResponse version */
                version?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateProfileResponse. */
            type $Shape = godwit.v1.UpdateProfileResponse.$Properties;
        }

        /**
         * Properties of a RegisterPushRequest.
         * @deprecated Use godwit.v1.RegisterPushRequest.$Properties instead.
         */
        interface IRegisterPushRequest extends godwit.v1.RegisterPushRequest.$Properties {
        }

        /** Represents a RegisterPushRequest. */
        class RegisterPushRequest {

            /**
             * Constructs a new RegisterPushRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RegisterPushRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterPushRequest endpoint. */
            endpoint: string;

            /** RegisterPushRequest p256dh. */
            p256dh: Uint8Array;

            /** RegisterPushRequest auth. */
            auth: Uint8Array;

            /**
             * Encodes the specified RegisterPushRequest message. Does not implicitly {@link godwit.v1.RegisterPushRequest.verify|verify} messages.
             * @param message RegisterPushRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RegisterPushRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterPushRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RegisterPushRequest & godwit.v1.RegisterPushRequest.$Shape} RegisterPushRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RegisterPushRequest & godwit.v1.RegisterPushRequest.$Shape;
        }

        namespace RegisterPushRequest {

            /** Properties of a RegisterPushRequest. */
            interface $Properties {

                /** RegisterPushRequest endpoint */
                endpoint?: string;

                /** RegisterPushRequest p256dh */
                p256dh?: Uint8Array;

                /** RegisterPushRequest auth */
                auth?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterPushRequest. */
            type $Shape = godwit.v1.RegisterPushRequest.$Properties;
        }

        /**
         * Properties of a RegisterPushResponse.
         * @deprecated Use godwit.v1.RegisterPushResponse.$Properties instead.
         */
        interface IRegisterPushResponse extends godwit.v1.RegisterPushResponse.$Properties {
        }

        /** Represents a RegisterPushResponse. */
        class RegisterPushResponse {

            /**
             * Constructs a new RegisterPushResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RegisterPushResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified RegisterPushResponse message. Does not implicitly {@link godwit.v1.RegisterPushResponse.verify|verify} messages.
             * @param message RegisterPushResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RegisterPushResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterPushResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RegisterPushResponse & godwit.v1.RegisterPushResponse.$Shape} RegisterPushResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RegisterPushResponse & godwit.v1.RegisterPushResponse.$Shape;
        }

        namespace RegisterPushResponse {

            /** Properties of a RegisterPushResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterPushResponse. */
            type $Shape = godwit.v1.RegisterPushResponse.$Properties;
        }

        /**
         * Properties of an UnregisterPushRequest.
         * @deprecated Use godwit.v1.UnregisterPushRequest.$Properties instead.
         */
        interface IUnregisterPushRequest extends godwit.v1.UnregisterPushRequest.$Properties {
        }

        /** Represents an UnregisterPushRequest. */
        class UnregisterPushRequest {

            /**
             * Constructs a new UnregisterPushRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UnregisterPushRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UnregisterPushRequest endpoint. */
            endpoint: string;

            /**
             * Encodes the specified UnregisterPushRequest message. Does not implicitly {@link godwit.v1.UnregisterPushRequest.verify|verify} messages.
             * @param message UnregisterPushRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UnregisterPushRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnregisterPushRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UnregisterPushRequest & godwit.v1.UnregisterPushRequest.$Shape} UnregisterPushRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UnregisterPushRequest & godwit.v1.UnregisterPushRequest.$Shape;
        }

        namespace UnregisterPushRequest {

            /** Properties of an UnregisterPushRequest. */
            interface $Properties {

                /** UnregisterPushRequest endpoint */
                endpoint?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnregisterPushRequest. */
            type $Shape = godwit.v1.UnregisterPushRequest.$Properties;
        }

        /**
         * Properties of an UnregisterPushResponse.
         * @deprecated Use godwit.v1.UnregisterPushResponse.$Properties instead.
         */
        interface IUnregisterPushResponse extends godwit.v1.UnregisterPushResponse.$Properties {
        }

        /** Represents an UnregisterPushResponse. */
        class UnregisterPushResponse {

            /**
             * Constructs a new UnregisterPushResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UnregisterPushResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified UnregisterPushResponse message. Does not implicitly {@link godwit.v1.UnregisterPushResponse.verify|verify} messages.
             * @param message UnregisterPushResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UnregisterPushResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnregisterPushResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UnregisterPushResponse & godwit.v1.UnregisterPushResponse.$Shape} UnregisterPushResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UnregisterPushResponse & godwit.v1.UnregisterPushResponse.$Shape;
        }

        namespace UnregisterPushResponse {

            /** Properties of an UnregisterPushResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnregisterPushResponse. */
            type $Shape = godwit.v1.UnregisterPushResponse.$Properties;
        }

        /**
         * Properties of a ConfirmNotificationsRequest.
         * @deprecated Use godwit.v1.ConfirmNotificationsRequest.$Properties instead.
         */
        interface IConfirmNotificationsRequest extends godwit.v1.ConfirmNotificationsRequest.$Properties {
        }

        /** Represents a ConfirmNotificationsRequest. */
        class ConfirmNotificationsRequest {

            /**
             * Constructs a new ConfirmNotificationsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ConfirmNotificationsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfirmNotificationsRequest notification_ids. */
            notification_ids: string[];

            /**
             * Encodes the specified ConfirmNotificationsRequest message. Does not implicitly {@link godwit.v1.ConfirmNotificationsRequest.verify|verify} messages.
             * @param message ConfirmNotificationsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ConfirmNotificationsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfirmNotificationsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ConfirmNotificationsRequest & godwit.v1.ConfirmNotificationsRequest.$Shape} ConfirmNotificationsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ConfirmNotificationsRequest & godwit.v1.ConfirmNotificationsRequest.$Shape;
        }

        namespace ConfirmNotificationsRequest {

            /** Properties of a ConfirmNotificationsRequest. */
            interface $Properties {

                /** ConfirmNotificationsRequest notification_ids */
                notification_ids?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfirmNotificationsRequest. */
            type $Shape = godwit.v1.ConfirmNotificationsRequest.$Properties;
        }

        /**
         * Properties of a ConfirmNotificationsResponse.
         * @deprecated Use godwit.v1.ConfirmNotificationsResponse.$Properties instead.
         */
        interface IConfirmNotificationsResponse extends godwit.v1.ConfirmNotificationsResponse.$Properties {
        }

        /** Represents a ConfirmNotificationsResponse. */
        class ConfirmNotificationsResponse {

            /**
             * Constructs a new ConfirmNotificationsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ConfirmNotificationsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ConfirmNotificationsResponse message. Does not implicitly {@link godwit.v1.ConfirmNotificationsResponse.verify|verify} messages.
             * @param message ConfirmNotificationsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ConfirmNotificationsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfirmNotificationsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ConfirmNotificationsResponse & godwit.v1.ConfirmNotificationsResponse.$Shape} ConfirmNotificationsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ConfirmNotificationsResponse & godwit.v1.ConfirmNotificationsResponse.$Shape;
        }

        namespace ConfirmNotificationsResponse {

            /** Properties of a ConfirmNotificationsResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfirmNotificationsResponse. */
            type $Shape = godwit.v1.ConfirmNotificationsResponse.$Properties;
        }

        /** ConversationKind enum. */
        enum ConversationKind {

            /** CONVERSATION_KIND_UNSPECIFIED value */
            CONVERSATION_KIND_UNSPECIFIED = 0,

            /** CONVERSATION_KIND_GROUP value */
            CONVERSATION_KIND_GROUP = 1,

            /** CONVERSATION_KIND_DIRECT value */
            CONVERSATION_KIND_DIRECT = 2
        }

        /** Role enum. */
        enum Role {

            /** ROLE_UNSPECIFIED value */
            ROLE_UNSPECIFIED = 0,

            /** ROLE_MEMBER value */
            ROLE_MEMBER = 1,

            /** ROLE_ADMIN value */
            ROLE_ADMIN = 2,

            /** ROLE_OWNER value */
            ROLE_OWNER = 3
        }

        /** HistoryVisibility enum. */
        enum HistoryVisibility {

            /** HISTORY_VISIBILITY_UNSPECIFIED value */
            HISTORY_VISIBILITY_UNSPECIFIED = 0,

            /** HISTORY_VISIBILITY_FROM_START value */
            HISTORY_VISIBILITY_FROM_START = 1,

            /** HISTORY_VISIBILITY_FROM_JOINING value */
            HISTORY_VISIBILITY_FROM_JOINING = 2
        }

        /**
         * Properties of a Conversation.
         * @deprecated Use godwit.v1.Conversation.$Properties instead.
         */
        interface IConversation extends godwit.v1.Conversation.$Properties {
        }

        /** Represents a Conversation. */
        class Conversation {

            /**
             * Constructs a new Conversation.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Conversation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Conversation conversation_id. */
            conversation_id: string;

            /** Conversation kind. */
            kind: godwit.v1.ConversationKind;

            /** Conversation title. */
            title: string;

            /** Conversation last_seq. */
            last_seq: number;

            /** Conversation read_seq. */
            read_seq: number;

            /** Conversation role. */
            role: godwit.v1.Role;

            /** Conversation member_count. */
            member_count: number;

            /** Conversation created_at. */
            created_at: number;

            /** Conversation active_at. */
            active_at: number;

            /** Conversation last_message. */
            last_message: godwit.v1.Message;

            /** Conversation unread. */
            unread: number;

            /** Conversation history_visibility. */
            history_visibility: godwit.v1.HistoryVisibility;

            /** Conversation last_change. */
            last_change: number;

            /** Conversation muted. */
            muted: boolean;

            /** Conversation retention_days. */
            retention_days: number;

            /** Conversation joined_seq. */
            joined_seq: number;

            /** Conversation details_version. */
            details_version: number;

            /** Conversation metadata. */
            metadata: Uint8Array;

            /** Conversation avatar_url. */
            avatar_url: string;

            /** Conversation counterpart. */
            counterpart: string;

            /** Conversation pinned_seqs. */
            pinned_seqs: number[];

            /**
             * Encodes the specified Conversation message. Does not implicitly {@link godwit.v1.Conversation.verify|verify} messages.
             * @param message Conversation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Conversation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Conversation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Conversation & godwit.v1.Conversation.$Shape} Conversation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Conversation & godwit.v1.Conversation.$Shape;
        }

        namespace Conversation {

            /** Properties of a Conversation. */
            interface $Properties {

                /** Conversation conversation_id */
                conversation_id?: string;

                /** Conversation kind */
                kind?: godwit.v1.ConversationKind;

                /** Conversation title */
                title?: string;

                /** Conversation last_seq */
                last_seq?: number;

                /** Conversation read_seq */
                read_seq?: number;

                /** Conversation role */
                role?: godwit.v1.Role;

                /** Conversation member_count */
                member_count?: number;

                /** Conversation created_at */
                created_at?: number;

                /** Conversation active_at */
                active_at?: number;

                /** Conversation last_message */
                last_message?: godwit.v1.Message.$Properties;

                /** Conversation unread */
                unread?: number;

                /** Conversation history_visibility */
                history_visibility?: godwit.v1.HistoryVisibility;

                /** Conversation last_change */
                last_change?: number;

                /** Conversation muted */
                muted?: boolean;

                /** Conversation retention_days */
                retention_days?: number;

                /** Conversation joined_seq */
                joined_seq?: number;

                /** Conversation details_version */
                details_version?: number;

                /** Conversation metadata */
                metadata?: Uint8Array;

                /** Conversation avatar_url */
                avatar_url?: string;

                /** Conversation counterpart */
                counterpart?: string;

                /** Conversation pinned_seqs */
                pinned_seqs?: number[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Conversation. */
            type $Shape = godwit.v1.Conversation.$Properties;
        }

        /**
         * Properties of a Member.
         * @deprecated Use godwit.v1.Member.$Properties instead.
         */
        interface IMember extends godwit.v1.Member.$Properties {
        }

        /** Represents a Member. */
        class Member {

            /**
             * Constructs a new Member.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Member.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Member user_id. */
            user_id: string;

            /** Member role. */
            role: godwit.v1.Role;

            /** Member joined_seq. */
            joined_seq: number;

            /** Member read_seq. */
            read_seq: number;

            /**
             * Encodes the specified Member message. Does not implicitly {@link godwit.v1.Member.verify|verify} messages.
             * @param message Member message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Member & godwit.v1.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Member & godwit.v1.Member.$Shape;
        }

        namespace Member {

            /** Properties of a Member. */
            interface $Properties {

                /** Member user_id */
                user_id?: string;

                /** Member role */
                role?: godwit.v1.Role;

                /** Member joined_seq */
                joined_seq?: number;

                /** Member read_seq */
                read_seq?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Member. */
            type $Shape = godwit.v1.Member.$Properties;
        }

        /**
         * Properties of a CreateConversationRequest.
         * @deprecated Use godwit.v1.CreateConversationRequest.$Properties instead.
         */
        interface ICreateConversationRequest extends godwit.v1.CreateConversationRequest.$Properties {
        }

        /** Represents a CreateConversationRequest. */
        class CreateConversationRequest {

            /**
             * Constructs a new CreateConversationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.CreateConversationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateConversationRequest title. */
            title: string;

            /** CreateConversationRequest member_ids. */
            member_ids: string[];

            /** CreateConversationRequest conversation_id. */
            conversation_id: string;

            /** CreateConversationRequest history_visibility. */
            history_visibility: godwit.v1.HistoryVisibility;

            /** CreateConversationRequest metadata. */
            metadata: Uint8Array;

            /** CreateConversationRequest avatar_url. */
            avatar_url: string;

            /**
             * Encodes the specified CreateConversationRequest message. Does not implicitly {@link godwit.v1.CreateConversationRequest.verify|verify} messages.
             * @param message CreateConversationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.CreateConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateConversationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.CreateConversationRequest & godwit.v1.CreateConversationRequest.$Shape} CreateConversationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.CreateConversationRequest & godwit.v1.CreateConversationRequest.$Shape;
        }

        namespace CreateConversationRequest {

            /** Properties of a CreateConversationRequest. */
            interface $Properties {

                /** CreateConversationRequest title */
                title?: string;

                /** CreateConversationRequest member_ids */
                member_ids?: string[];

                /** CreateConversationRequest conversation_id */
                conversation_id?: string;

                /** CreateConversationRequest history_visibility */
                history_visibility?: godwit.v1.HistoryVisibility;

                /** CreateConversationRequest metadata */
                metadata?: Uint8Array;

                /** CreateConversationRequest avatar_url */
                avatar_url?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateConversationRequest. */
            type $Shape = godwit.v1.CreateConversationRequest.$Properties;
        }

        /**
         * Properties of a CreateConversationResponse.
         * @deprecated Use godwit.v1.CreateConversationResponse.$Properties instead.
         */
        interface ICreateConversationResponse extends godwit.v1.CreateConversationResponse.$Properties {
        }

        /** Represents a CreateConversationResponse. */
        class CreateConversationResponse {

            /**
             * Constructs a new CreateConversationResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.CreateConversationResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateConversationResponse conversation. */
            conversation: godwit.v1.Conversation;

            /**
             * Encodes the specified CreateConversationResponse message. Does not implicitly {@link godwit.v1.CreateConversationResponse.verify|verify} messages.
             * @param message CreateConversationResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.CreateConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateConversationResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.CreateConversationResponse & godwit.v1.CreateConversationResponse.$Shape} CreateConversationResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.CreateConversationResponse & godwit.v1.CreateConversationResponse.$Shape;
        }

        namespace CreateConversationResponse {

            /** Properties of a CreateConversationResponse. */
            interface $Properties {

                /** CreateConversationResponse conversation */
                conversation?: godwit.v1.Conversation.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateConversationResponse. */
            type $Shape = godwit.v1.CreateConversationResponse.$Properties;
        }

        /**
         * Properties of an UpdateConversationRequest.
         * @deprecated Use godwit.v1.UpdateConversationRequest.$Properties instead.
         */
        interface IUpdateConversationRequest extends godwit.v1.UpdateConversationRequest.$Properties {
        }

        /** Represents an UpdateConversationRequest. */
        class UpdateConversationRequest {

            /**
             * Constructs a new UpdateConversationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UpdateConversationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateConversationRequest conversation_id. */
            conversation_id: string;

            /** UpdateConversationRequest title. */
            title: (string|null);

            /** UpdateConversationRequest history_visibility. */
            history_visibility: godwit.v1.HistoryVisibility;

            /** UpdateConversationRequest retention_days. */
            retention_days: (number|null);

            /** UpdateConversationRequest metadata. */
            metadata: (Uint8Array|null);

            /** UpdateConversationRequest avatar_url. */
            avatar_url: (string|null);

            /**
             * Encodes the specified UpdateConversationRequest message. Does not implicitly {@link godwit.v1.UpdateConversationRequest.verify|verify} messages.
             * @param message UpdateConversationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UpdateConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateConversationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UpdateConversationRequest & godwit.v1.UpdateConversationRequest.$Shape} UpdateConversationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UpdateConversationRequest & godwit.v1.UpdateConversationRequest.$Shape;
        }

        namespace UpdateConversationRequest {

            /** Properties of an UpdateConversationRequest. */
            interface $Properties {

                /** UpdateConversationRequest conversation_id */
                conversation_id?: string;

                /** UpdateConversationRequest title */
                title?: (string|null);

                /** UpdateConversationRequest history_visibility */
                history_visibility?: godwit.v1.HistoryVisibility;

                /** UpdateConversationRequest retention_days */
                retention_days?: (number|null);

                /** UpdateConversationRequest metadata */
                metadata?: (Uint8Array|null);

                /** UpdateConversationRequest avatar_url */
                avatar_url?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateConversationRequest. */
            type $Shape = godwit.v1.UpdateConversationRequest.$Properties;
        }

        /**
         * Properties of an UpdateConversationResponse.
         * @deprecated Use godwit.v1.UpdateConversationResponse.$Properties instead.
         */
        interface IUpdateConversationResponse extends godwit.v1.UpdateConversationResponse.$Properties {
        }

        /** Represents an UpdateConversationResponse. */
        class UpdateConversationResponse {

            /**
             * Constructs a new UpdateConversationResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UpdateConversationResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified UpdateConversationResponse message. Does not implicitly {@link godwit.v1.UpdateConversationResponse.verify|verify} messages.
             * @param message UpdateConversationResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UpdateConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateConversationResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UpdateConversationResponse & godwit.v1.UpdateConversationResponse.$Shape} UpdateConversationResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UpdateConversationResponse & godwit.v1.UpdateConversationResponse.$Shape;
        }

        namespace UpdateConversationResponse {

            /** Properties of an UpdateConversationResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateConversationResponse. */
            type $Shape = godwit.v1.UpdateConversationResponse.$Properties;
        }

        /**
         * Properties of a DeleteConversationRequest.
         * @deprecated Use godwit.v1.DeleteConversationRequest.$Properties instead.
         */
        interface IDeleteConversationRequest extends godwit.v1.DeleteConversationRequest.$Properties {
        }

        /** Represents a DeleteConversationRequest. */
        class DeleteConversationRequest {

            /**
             * Constructs a new DeleteConversationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.DeleteConversationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteConversationRequest conversation_id. */
            conversation_id: string;

            /**
             * Encodes the specified DeleteConversationRequest message. Does not implicitly {@link godwit.v1.DeleteConversationRequest.verify|verify} messages.
             * @param message DeleteConversationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.DeleteConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteConversationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteConversationRequest & godwit.v1.DeleteConversationRequest.$Shape} DeleteConversationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.DeleteConversationRequest & godwit.v1.DeleteConversationRequest.$Shape;
        }

        namespace DeleteConversationRequest {

            /** Properties of a DeleteConversationRequest. */
            interface $Properties {

                /** DeleteConversationRequest conversation_id */
                conversation_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteConversationRequest. */
            type $Shape = godwit.v1.DeleteConversationRequest.$Properties;
        }

        /**
         * Properties of a DeleteConversationResponse.
         * @deprecated Use godwit.v1.DeleteConversationResponse.$Properties instead.
         */
        interface IDeleteConversationResponse extends godwit.v1.DeleteConversationResponse.$Properties {
        }

        /** Represents a DeleteConversationResponse. */
        class DeleteConversationResponse {

            /**
             * Constructs a new DeleteConversationResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.DeleteConversationResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified DeleteConversationResponse message. Does not implicitly {@link godwit.v1.DeleteConversationResponse.verify|verify} messages.
             * @param message DeleteConversationResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.DeleteConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteConversationResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteConversationResponse & godwit.v1.DeleteConversationResponse.$Shape} DeleteConversationResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.DeleteConversationResponse & godwit.v1.DeleteConversationResponse.$Shape;
        }

        namespace DeleteConversationResponse {

            /** Properties of a DeleteConversationResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteConversationResponse. */
            type $Shape = godwit.v1.DeleteConversationResponse.$Properties;
        }

        /**
         * Properties of a PinRequest.
         * @deprecated Use godwit.v1.PinRequest.$Properties instead.
         */
        interface IPinRequest extends godwit.v1.PinRequest.$Properties {
        }

        /** Represents a PinRequest. */
        class PinRequest {

            /**
             * Constructs a new PinRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.PinRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PinRequest conversation_id. */
            conversation_id: string;

            /** PinRequest seq. */
            seq: number;

            /** PinRequest remove. */
            remove: boolean;

            /**
             * Encodes the specified PinRequest message. Does not implicitly {@link godwit.v1.PinRequest.verify|verify} messages.
             * @param message PinRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.PinRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PinRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.PinRequest & godwit.v1.PinRequest.$Shape} PinRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.PinRequest & godwit.v1.PinRequest.$Shape;
        }

        namespace PinRequest {

            /** Properties of a PinRequest. */
            interface $Properties {

                /** PinRequest conversation_id */
                conversation_id?: string;

                /** PinRequest seq */
                seq?: number;

                /** PinRequest remove */
                remove?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PinRequest. */
            type $Shape = godwit.v1.PinRequest.$Properties;
        }

        /**
         * Properties of a PinResponse.
         * @deprecated Use godwit.v1.PinResponse.$Properties instead.
         */
        interface IPinResponse extends godwit.v1.PinResponse.$Properties {
        }

        /** Represents a PinResponse. */
        class PinResponse {

            /**
             * Constructs a new PinResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.PinResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PinResponse details_version. */
            details_version: number;

            /**
             * Encodes the specified PinResponse message. Does not implicitly {@link godwit.v1.PinResponse.verify|verify} messages.
             * @param message PinResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.PinResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PinResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.PinResponse & godwit.v1.PinResponse.$Shape} PinResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.PinResponse & godwit.v1.PinResponse.$Shape;
        }

        namespace PinResponse {

            /** Properties of a PinResponse. */
            interface $Properties {

                /** PinResponse details_version */
                details_version?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PinResponse. */
            type $Shape = godwit.v1.PinResponse.$Properties;
        }

        /**
         * Properties of a WatchRequest.
         * @deprecated Use godwit.v1.WatchRequest.$Properties instead.
         */
        interface IWatchRequest extends godwit.v1.WatchRequest.$Properties {
        }

        /** Represents a WatchRequest. */
        class WatchRequest {

            /**
             * Constructs a new WatchRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.WatchRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchRequest conversation_id. */
            conversation_id: string;

            /**
             * Encodes the specified WatchRequest message. Does not implicitly {@link godwit.v1.WatchRequest.verify|verify} messages.
             * @param message WatchRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.WatchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.WatchRequest & godwit.v1.WatchRequest.$Shape} WatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.WatchRequest & godwit.v1.WatchRequest.$Shape;
        }

        namespace WatchRequest {

            /** Properties of a WatchRequest. */
            interface $Properties {

                /** WatchRequest conversation_id */
                conversation_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchRequest. */
            type $Shape = godwit.v1.WatchRequest.$Properties;
        }

        /**
         * Properties of a WatchResponse.
         * @deprecated Use godwit.v1.WatchResponse.$Properties instead.
         */
        interface IWatchResponse extends godwit.v1.WatchResponse.$Properties {
        }

        /** Represents a WatchResponse. */
        class WatchResponse {

            /**
             * Constructs a new WatchResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.WatchResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchResponse online_count. */
            online_count: number;

            /** WatchResponse members. */
            members: godwit.v1.Presence[];

            /**
             * Encodes the specified WatchResponse message. Does not implicitly {@link godwit.v1.WatchResponse.verify|verify} messages.
             * @param message WatchResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.WatchResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.WatchResponse & godwit.v1.WatchResponse.$Shape} WatchResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.WatchResponse & godwit.v1.WatchResponse.$Shape;
        }

        namespace WatchResponse {

            /** Properties of a WatchResponse. */
            interface $Properties {

                /** WatchResponse online_count */
                online_count?: number;

                /** WatchResponse members */
                members?: godwit.v1.Presence.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchResponse. */
            type $Shape = godwit.v1.WatchResponse.$Properties;
        }

        /**
         * Properties of an UnwatchRequest.
         * @deprecated Use godwit.v1.UnwatchRequest.$Properties instead.
         */
        interface IUnwatchRequest extends godwit.v1.UnwatchRequest.$Properties {
        }

        /** Represents an UnwatchRequest. */
        class UnwatchRequest {

            /**
             * Constructs a new UnwatchRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UnwatchRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UnwatchRequest conversation_id. */
            conversation_id: string;

            /**
             * Encodes the specified UnwatchRequest message. Does not implicitly {@link godwit.v1.UnwatchRequest.verify|verify} messages.
             * @param message UnwatchRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UnwatchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnwatchRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UnwatchRequest & godwit.v1.UnwatchRequest.$Shape} UnwatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UnwatchRequest & godwit.v1.UnwatchRequest.$Shape;
        }

        namespace UnwatchRequest {

            /** Properties of an UnwatchRequest. */
            interface $Properties {

                /** UnwatchRequest conversation_id */
                conversation_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnwatchRequest. */
            type $Shape = godwit.v1.UnwatchRequest.$Properties;
        }

        /**
         * Properties of an UnwatchResponse.
         * @deprecated Use godwit.v1.UnwatchResponse.$Properties instead.
         */
        interface IUnwatchResponse extends godwit.v1.UnwatchResponse.$Properties {
        }

        /** Represents an UnwatchResponse. */
        class UnwatchResponse {

            /**
             * Constructs a new UnwatchResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UnwatchResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified UnwatchResponse message. Does not implicitly {@link godwit.v1.UnwatchResponse.verify|verify} messages.
             * @param message UnwatchResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UnwatchResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnwatchResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UnwatchResponse & godwit.v1.UnwatchResponse.$Shape} UnwatchResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UnwatchResponse & godwit.v1.UnwatchResponse.$Shape;
        }

        namespace UnwatchResponse {

            /** Properties of an UnwatchResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnwatchResponse. */
            type $Shape = godwit.v1.UnwatchResponse.$Properties;
        }

        /**
         * Properties of a SetMuteRequest.
         * @deprecated Use godwit.v1.SetMuteRequest.$Properties instead.
         */
        interface ISetMuteRequest extends godwit.v1.SetMuteRequest.$Properties {
        }

        /** Represents a SetMuteRequest. */
        class SetMuteRequest {

            /**
             * Constructs a new SetMuteRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SetMuteRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetMuteRequest conversation_id. */
            conversation_id: string;

            /** SetMuteRequest muted. */
            muted: boolean;

            /**
             * Encodes the specified SetMuteRequest message. Does not implicitly {@link godwit.v1.SetMuteRequest.verify|verify} messages.
             * @param message SetMuteRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SetMuteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetMuteRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SetMuteRequest & godwit.v1.SetMuteRequest.$Shape} SetMuteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SetMuteRequest & godwit.v1.SetMuteRequest.$Shape;
        }

        namespace SetMuteRequest {

            /** Properties of a SetMuteRequest. */
            interface $Properties {

                /** SetMuteRequest conversation_id */
                conversation_id?: string;

                /** SetMuteRequest muted */
                muted?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetMuteRequest. */
            type $Shape = godwit.v1.SetMuteRequest.$Properties;
        }

        /**
         * Properties of a SetMuteResponse.
         * @deprecated Use godwit.v1.SetMuteResponse.$Properties instead.
         */
        interface ISetMuteResponse extends godwit.v1.SetMuteResponse.$Properties {
        }

        /** Represents a SetMuteResponse. */
        class SetMuteResponse {

            /**
             * Constructs a new SetMuteResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SetMuteResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified SetMuteResponse message. Does not implicitly {@link godwit.v1.SetMuteResponse.verify|verify} messages.
             * @param message SetMuteResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SetMuteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetMuteResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SetMuteResponse & godwit.v1.SetMuteResponse.$Shape} SetMuteResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SetMuteResponse & godwit.v1.SetMuteResponse.$Shape;
        }

        namespace SetMuteResponse {

            /** Properties of a SetMuteResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetMuteResponse. */
            type $Shape = godwit.v1.SetMuteResponse.$Properties;
        }

        /**
         * Properties of a GetConversationRequest.
         * @deprecated Use godwit.v1.GetConversationRequest.$Properties instead.
         */
        interface IGetConversationRequest extends godwit.v1.GetConversationRequest.$Properties {
        }

        /** Represents a GetConversationRequest. */
        class GetConversationRequest {

            /**
             * Constructs a new GetConversationRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.GetConversationRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetConversationRequest conversation_id. */
            conversation_id: string;

            /**
             * Encodes the specified GetConversationRequest message. Does not implicitly {@link godwit.v1.GetConversationRequest.verify|verify} messages.
             * @param message GetConversationRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.GetConversationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetConversationRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.GetConversationRequest & godwit.v1.GetConversationRequest.$Shape} GetConversationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.GetConversationRequest & godwit.v1.GetConversationRequest.$Shape;
        }

        namespace GetConversationRequest {

            /** Properties of a GetConversationRequest. */
            interface $Properties {

                /** GetConversationRequest conversation_id */
                conversation_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetConversationRequest. */
            type $Shape = godwit.v1.GetConversationRequest.$Properties;
        }

        /**
         * Properties of a GetConversationResponse.
         * @deprecated Use godwit.v1.GetConversationResponse.$Properties instead.
         */
        interface IGetConversationResponse extends godwit.v1.GetConversationResponse.$Properties {
        }

        /** Represents a GetConversationResponse. */
        class GetConversationResponse {

            /**
             * Constructs a new GetConversationResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.GetConversationResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetConversationResponse conversation. */
            conversation: godwit.v1.Conversation;

            /**
             * Encodes the specified GetConversationResponse message. Does not implicitly {@link godwit.v1.GetConversationResponse.verify|verify} messages.
             * @param message GetConversationResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.GetConversationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetConversationResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.GetConversationResponse & godwit.v1.GetConversationResponse.$Shape} GetConversationResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.GetConversationResponse & godwit.v1.GetConversationResponse.$Shape;
        }

        namespace GetConversationResponse {

            /** Properties of a GetConversationResponse. */
            interface $Properties {

                /** GetConversationResponse conversation */
                conversation?: godwit.v1.Conversation.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetConversationResponse. */
            type $Shape = godwit.v1.GetConversationResponse.$Properties;
        }

        /**
         * Properties of a ListConversationsRequest.
         * @deprecated Use godwit.v1.ListConversationsRequest.$Properties instead.
         */
        interface IListConversationsRequest extends godwit.v1.ListConversationsRequest.$Properties {
        }

        /** Represents a ListConversationsRequest. */
        class ListConversationsRequest {

            /**
             * Constructs a new ListConversationsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ListConversationsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListConversationsRequest limit. */
            limit: number;

            /** ListConversationsRequest page_token. */
            page_token: string;

            /**
             * Encodes the specified ListConversationsRequest message. Does not implicitly {@link godwit.v1.ListConversationsRequest.verify|verify} messages.
             * @param message ListConversationsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ListConversationsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListConversationsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ListConversationsRequest & godwit.v1.ListConversationsRequest.$Shape} ListConversationsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ListConversationsRequest & godwit.v1.ListConversationsRequest.$Shape;
        }

        namespace ListConversationsRequest {

            /** Properties of a ListConversationsRequest. */
            interface $Properties {

                /** ListConversationsRequest limit */
                limit?: number;

                /** ListConversationsRequest page_token */
                page_token?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListConversationsRequest. */
            type $Shape = godwit.v1.ListConversationsRequest.$Properties;
        }

        /**
         * Properties of a ListConversationsResponse.
         * @deprecated Use godwit.v1.ListConversationsResponse.$Properties instead.
         */
        interface IListConversationsResponse extends godwit.v1.ListConversationsResponse.$Properties {
        }

        /** Represents a ListConversationsResponse. */
        class ListConversationsResponse {

            /**
             * Constructs a new ListConversationsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ListConversationsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListConversationsResponse conversations. */
            conversations: godwit.v1.Conversation[];

            /** ListConversationsResponse next_page_token. */
            next_page_token: string;

            /** ListConversationsResponse users. */
            users: godwit.v1.User[];

            /**
             * Encodes the specified ListConversationsResponse message. Does not implicitly {@link godwit.v1.ListConversationsResponse.verify|verify} messages.
             * @param message ListConversationsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ListConversationsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListConversationsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ListConversationsResponse & godwit.v1.ListConversationsResponse.$Shape} ListConversationsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ListConversationsResponse & godwit.v1.ListConversationsResponse.$Shape;
        }

        namespace ListConversationsResponse {

            /** Properties of a ListConversationsResponse. */
            interface $Properties {

                /** ListConversationsResponse conversations */
                conversations?: godwit.v1.Conversation.$Properties[];

                /** ListConversationsResponse next_page_token */
                next_page_token?: string;

                /** ListConversationsResponse users */
                users?: godwit.v1.User.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListConversationsResponse. */
            type $Shape = godwit.v1.ListConversationsResponse.$Properties;
        }

        /**
         * Properties of an AddMembersRequest.
         * @deprecated Use godwit.v1.AddMembersRequest.$Properties instead.
         */
        interface IAddMembersRequest extends godwit.v1.AddMembersRequest.$Properties {
        }

        /** Represents an AddMembersRequest. */
        class AddMembersRequest {

            /**
             * Constructs a new AddMembersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.AddMembersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddMembersRequest conversation_id. */
            conversation_id: string;

            /** AddMembersRequest user_ids. */
            user_ids: string[];

            /**
             * Encodes the specified AddMembersRequest message. Does not implicitly {@link godwit.v1.AddMembersRequest.verify|verify} messages.
             * @param message AddMembersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.AddMembersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddMembersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.AddMembersRequest & godwit.v1.AddMembersRequest.$Shape} AddMembersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.AddMembersRequest & godwit.v1.AddMembersRequest.$Shape;
        }

        namespace AddMembersRequest {

            /** Properties of an AddMembersRequest. */
            interface $Properties {

                /** AddMembersRequest conversation_id */
                conversation_id?: string;

                /** AddMembersRequest user_ids */
                user_ids?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddMembersRequest. */
            type $Shape = godwit.v1.AddMembersRequest.$Properties;
        }

        /**
         * Properties of an AddMembersResponse.
         * @deprecated Use godwit.v1.AddMembersResponse.$Properties instead.
         */
        interface IAddMembersResponse extends godwit.v1.AddMembersResponse.$Properties {
        }

        /** Represents an AddMembersResponse. */
        class AddMembersResponse {

            /**
             * Constructs a new AddMembersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.AddMembersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddMembersResponse added. */
            added: number;

            /**
             * Encodes the specified AddMembersResponse message. Does not implicitly {@link godwit.v1.AddMembersResponse.verify|verify} messages.
             * @param message AddMembersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.AddMembersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddMembersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.AddMembersResponse & godwit.v1.AddMembersResponse.$Shape} AddMembersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.AddMembersResponse & godwit.v1.AddMembersResponse.$Shape;
        }

        namespace AddMembersResponse {

            /** Properties of an AddMembersResponse. */
            interface $Properties {

                /** AddMembersResponse added */
                added?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddMembersResponse. */
            type $Shape = godwit.v1.AddMembersResponse.$Properties;
        }

        /**
         * Properties of a RemoveMembersRequest.
         * @deprecated Use godwit.v1.RemoveMembersRequest.$Properties instead.
         */
        interface IRemoveMembersRequest extends godwit.v1.RemoveMembersRequest.$Properties {
        }

        /** Represents a RemoveMembersRequest. */
        class RemoveMembersRequest {

            /**
             * Constructs a new RemoveMembersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RemoveMembersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveMembersRequest conversation_id. */
            conversation_id: string;

            /** RemoveMembersRequest user_ids. */
            user_ids: string[];

            /**
             * Encodes the specified RemoveMembersRequest message. Does not implicitly {@link godwit.v1.RemoveMembersRequest.verify|verify} messages.
             * @param message RemoveMembersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RemoveMembersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveMembersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RemoveMembersRequest & godwit.v1.RemoveMembersRequest.$Shape} RemoveMembersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RemoveMembersRequest & godwit.v1.RemoveMembersRequest.$Shape;
        }

        namespace RemoveMembersRequest {

            /** Properties of a RemoveMembersRequest. */
            interface $Properties {

                /** RemoveMembersRequest conversation_id */
                conversation_id?: string;

                /** RemoveMembersRequest user_ids */
                user_ids?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveMembersRequest. */
            type $Shape = godwit.v1.RemoveMembersRequest.$Properties;
        }

        /**
         * Properties of a RemoveMembersResponse.
         * @deprecated Use godwit.v1.RemoveMembersResponse.$Properties instead.
         */
        interface IRemoveMembersResponse extends godwit.v1.RemoveMembersResponse.$Properties {
        }

        /** Represents a RemoveMembersResponse. */
        class RemoveMembersResponse {

            /**
             * Constructs a new RemoveMembersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RemoveMembersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveMembersResponse removed. */
            removed: number;

            /**
             * Encodes the specified RemoveMembersResponse message. Does not implicitly {@link godwit.v1.RemoveMembersResponse.verify|verify} messages.
             * @param message RemoveMembersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RemoveMembersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveMembersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RemoveMembersResponse & godwit.v1.RemoveMembersResponse.$Shape} RemoveMembersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RemoveMembersResponse & godwit.v1.RemoveMembersResponse.$Shape;
        }

        namespace RemoveMembersResponse {

            /** Properties of a RemoveMembersResponse. */
            interface $Properties {

                /** RemoveMembersResponse removed */
                removed?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveMembersResponse. */
            type $Shape = godwit.v1.RemoveMembersResponse.$Properties;
        }

        /**
         * Properties of a ListMembersRequest.
         * @deprecated Use godwit.v1.ListMembersRequest.$Properties instead.
         */
        interface IListMembersRequest extends godwit.v1.ListMembersRequest.$Properties {
        }

        /** Represents a ListMembersRequest. */
        class ListMembersRequest {

            /**
             * Constructs a new ListMembersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ListMembersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListMembersRequest conversation_id. */
            conversation_id: string;

            /** ListMembersRequest limit. */
            limit: number;

            /** ListMembersRequest page_token. */
            page_token: string;

            /**
             * Encodes the specified ListMembersRequest message. Does not implicitly {@link godwit.v1.ListMembersRequest.verify|verify} messages.
             * @param message ListMembersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ListMembersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMembersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ListMembersRequest & godwit.v1.ListMembersRequest.$Shape} ListMembersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ListMembersRequest & godwit.v1.ListMembersRequest.$Shape;
        }

        namespace ListMembersRequest {

            /** Properties of a ListMembersRequest. */
            interface $Properties {

                /** ListMembersRequest conversation_id */
                conversation_id?: string;

                /** ListMembersRequest limit */
                limit?: number;

                /** ListMembersRequest page_token */
                page_token?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListMembersRequest. */
            type $Shape = godwit.v1.ListMembersRequest.$Properties;
        }

        /**
         * Properties of a ListMembersResponse.
         * @deprecated Use godwit.v1.ListMembersResponse.$Properties instead.
         */
        interface IListMembersResponse extends godwit.v1.ListMembersResponse.$Properties {
        }

        /** Represents a ListMembersResponse. */
        class ListMembersResponse {

            /**
             * Constructs a new ListMembersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ListMembersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListMembersResponse members. */
            members: godwit.v1.Member[];

            /** ListMembersResponse next_page_token. */
            next_page_token: string;

            /** ListMembersResponse users. */
            users: godwit.v1.User[];

            /**
             * Encodes the specified ListMembersResponse message. Does not implicitly {@link godwit.v1.ListMembersResponse.verify|verify} messages.
             * @param message ListMembersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ListMembersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListMembersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ListMembersResponse & godwit.v1.ListMembersResponse.$Shape} ListMembersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ListMembersResponse & godwit.v1.ListMembersResponse.$Shape;
        }

        namespace ListMembersResponse {

            /** Properties of a ListMembersResponse. */
            interface $Properties {

                /** ListMembersResponse members */
                members?: godwit.v1.Member.$Properties[];

                /** ListMembersResponse next_page_token */
                next_page_token?: string;

                /** ListMembersResponse users */
                users?: godwit.v1.User.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListMembersResponse. */
            type $Shape = godwit.v1.ListMembersResponse.$Properties;
        }

        /**
         * Properties of a SetRoleRequest.
         * @deprecated Use godwit.v1.SetRoleRequest.$Properties instead.
         */
        interface ISetRoleRequest extends godwit.v1.SetRoleRequest.$Properties {
        }

        /** Represents a SetRoleRequest. */
        class SetRoleRequest {

            /**
             * Constructs a new SetRoleRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SetRoleRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetRoleRequest conversation_id. */
            conversation_id: string;

            /** SetRoleRequest user_id. */
            user_id: string;

            /** SetRoleRequest role. */
            role: godwit.v1.Role;

            /**
             * Encodes the specified SetRoleRequest message. Does not implicitly {@link godwit.v1.SetRoleRequest.verify|verify} messages.
             * @param message SetRoleRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SetRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetRoleRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SetRoleRequest & godwit.v1.SetRoleRequest.$Shape} SetRoleRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SetRoleRequest & godwit.v1.SetRoleRequest.$Shape;
        }

        namespace SetRoleRequest {

            /** Properties of a SetRoleRequest. */
            interface $Properties {

                /** SetRoleRequest conversation_id */
                conversation_id?: string;

                /** SetRoleRequest user_id */
                user_id?: string;

                /** SetRoleRequest role */
                role?: godwit.v1.Role;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetRoleRequest. */
            type $Shape = godwit.v1.SetRoleRequest.$Properties;
        }

        /**
         * Properties of a SetRoleResponse.
         * @deprecated Use godwit.v1.SetRoleResponse.$Properties instead.
         */
        interface ISetRoleResponse extends godwit.v1.SetRoleResponse.$Properties {
        }

        /** Represents a SetRoleResponse. */
        class SetRoleResponse {

            /**
             * Constructs a new SetRoleResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SetRoleResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified SetRoleResponse message. Does not implicitly {@link godwit.v1.SetRoleResponse.verify|verify} messages.
             * @param message SetRoleResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SetRoleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetRoleResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SetRoleResponse & godwit.v1.SetRoleResponse.$Shape} SetRoleResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SetRoleResponse & godwit.v1.SetRoleResponse.$Shape;
        }

        namespace SetRoleResponse {

            /** Properties of a SetRoleResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetRoleResponse. */
            type $Shape = godwit.v1.SetRoleResponse.$Properties;
        }

        /** FriendshipState enum. */
        enum FriendshipState {

            /** FRIENDSHIP_STATE_UNSPECIFIED value */
            FRIENDSHIP_STATE_UNSPECIFIED = 0,

            /** FRIENDSHIP_STATE_NONE value */
            FRIENDSHIP_STATE_NONE = 1,

            /** FRIENDSHIP_STATE_REQUESTED value */
            FRIENDSHIP_STATE_REQUESTED = 2,

            /** FRIENDSHIP_STATE_INVITED value */
            FRIENDSHIP_STATE_INVITED = 3,

            /** FRIENDSHIP_STATE_FRIENDS value */
            FRIENDSHIP_STATE_FRIENDS = 4,

            /** FRIENDSHIP_STATE_BLOCKED value */
            FRIENDSHIP_STATE_BLOCKED = 5
        }

        /**
         * Properties of a Friend.
         * @deprecated Use godwit.v1.Friend.$Properties instead.
         */
        interface IFriend extends godwit.v1.Friend.$Properties {
        }

        /** Represents a Friend. */
        class Friend {

            /**
             * Constructs a new Friend.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Friend.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Friend user_id. */
            user_id: string;

            /** Friend state. */
            state: godwit.v1.FriendshipState;

            /** Friend since. */
            since: number;

            /** Friend last_seen. */
            last_seen: number;

            /**
             * Encodes the specified Friend message. Does not implicitly {@link godwit.v1.Friend.verify|verify} messages.
             * @param message Friend message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Friend.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Friend message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Friend & godwit.v1.Friend.$Shape} Friend
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Friend & godwit.v1.Friend.$Shape;
        }

        namespace Friend {

            /** Properties of a Friend. */
            interface $Properties {

                /** Friend user_id */
                user_id?: string;

                /** Friend state */
                state?: godwit.v1.FriendshipState;

                /** Friend since */
                since?: number;

                /** Friend last_seen */
                last_seen?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Friend. */
            type $Shape = godwit.v1.Friend.$Properties;
        }

        /**
         * Properties of a RequestFriendRequest.
         * @deprecated Use godwit.v1.RequestFriendRequest.$Properties instead.
         */
        interface IRequestFriendRequest extends godwit.v1.RequestFriendRequest.$Properties {
        }

        /** Represents a RequestFriendRequest. */
        class RequestFriendRequest {

            /**
             * Constructs a new RequestFriendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RequestFriendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestFriendRequest user_id. */
            user_id: string;

            /**
             * Encodes the specified RequestFriendRequest message. Does not implicitly {@link godwit.v1.RequestFriendRequest.verify|verify} messages.
             * @param message RequestFriendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RequestFriendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestFriendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RequestFriendRequest & godwit.v1.RequestFriendRequest.$Shape} RequestFriendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RequestFriendRequest & godwit.v1.RequestFriendRequest.$Shape;
        }

        namespace RequestFriendRequest {

            /** Properties of a RequestFriendRequest. */
            interface $Properties {

                /** RequestFriendRequest user_id */
                user_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestFriendRequest. */
            type $Shape = godwit.v1.RequestFriendRequest.$Properties;
        }

        /**
         * Properties of a RequestFriendResponse.
         * @deprecated Use godwit.v1.RequestFriendResponse.$Properties instead.
         */
        interface IRequestFriendResponse extends godwit.v1.RequestFriendResponse.$Properties {
        }

        /** Represents a RequestFriendResponse. */
        class RequestFriendResponse {

            /**
             * Constructs a new RequestFriendResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RequestFriendResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestFriendResponse state. */
            state: godwit.v1.FriendshipState;

            /**
             * Encodes the specified RequestFriendResponse message. Does not implicitly {@link godwit.v1.RequestFriendResponse.verify|verify} messages.
             * @param message RequestFriendResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RequestFriendResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestFriendResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RequestFriendResponse & godwit.v1.RequestFriendResponse.$Shape} RequestFriendResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RequestFriendResponse & godwit.v1.RequestFriendResponse.$Shape;
        }

        namespace RequestFriendResponse {

            /** Properties of a RequestFriendResponse. */
            interface $Properties {

                /** RequestFriendResponse state */
                state?: godwit.v1.FriendshipState;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestFriendResponse. */
            type $Shape = godwit.v1.RequestFriendResponse.$Properties;
        }

        /**
         * Properties of an AcceptFriendRequest.
         * @deprecated Use godwit.v1.AcceptFriendRequest.$Properties instead.
         */
        interface IAcceptFriendRequest extends godwit.v1.AcceptFriendRequest.$Properties {
        }

        /** Represents an AcceptFriendRequest. */
        class AcceptFriendRequest {

            /**
             * Constructs a new AcceptFriendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.AcceptFriendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AcceptFriendRequest user_id. */
            user_id: string;

            /**
             * Encodes the specified AcceptFriendRequest message. Does not implicitly {@link godwit.v1.AcceptFriendRequest.verify|verify} messages.
             * @param message AcceptFriendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.AcceptFriendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AcceptFriendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.AcceptFriendRequest & godwit.v1.AcceptFriendRequest.$Shape} AcceptFriendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.AcceptFriendRequest & godwit.v1.AcceptFriendRequest.$Shape;
        }

        namespace AcceptFriendRequest {

            /** Properties of an AcceptFriendRequest. */
            interface $Properties {

                /** AcceptFriendRequest user_id */
                user_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AcceptFriendRequest. */
            type $Shape = godwit.v1.AcceptFriendRequest.$Properties;
        }

        /**
         * Properties of an AcceptFriendResponse.
         * @deprecated Use godwit.v1.AcceptFriendResponse.$Properties instead.
         */
        interface IAcceptFriendResponse extends godwit.v1.AcceptFriendResponse.$Properties {
        }

        /** Represents an AcceptFriendResponse. */
        class AcceptFriendResponse {

            /**
             * Constructs a new AcceptFriendResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.AcceptFriendResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AcceptFriendResponse state. */
            state: godwit.v1.FriendshipState;

            /**
             * Encodes the specified AcceptFriendResponse message. Does not implicitly {@link godwit.v1.AcceptFriendResponse.verify|verify} messages.
             * @param message AcceptFriendResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.AcceptFriendResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AcceptFriendResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.AcceptFriendResponse & godwit.v1.AcceptFriendResponse.$Shape} AcceptFriendResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.AcceptFriendResponse & godwit.v1.AcceptFriendResponse.$Shape;
        }

        namespace AcceptFriendResponse {

            /** Properties of an AcceptFriendResponse. */
            interface $Properties {

                /** AcceptFriendResponse state */
                state?: godwit.v1.FriendshipState;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AcceptFriendResponse. */
            type $Shape = godwit.v1.AcceptFriendResponse.$Properties;
        }

        /**
         * Properties of a RemoveFriendRequest.
         * @deprecated Use godwit.v1.RemoveFriendRequest.$Properties instead.
         */
        interface IRemoveFriendRequest extends godwit.v1.RemoveFriendRequest.$Properties {
        }

        /** Represents a RemoveFriendRequest. */
        class RemoveFriendRequest {

            /**
             * Constructs a new RemoveFriendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RemoveFriendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveFriendRequest user_id. */
            user_id: string;

            /**
             * Encodes the specified RemoveFriendRequest message. Does not implicitly {@link godwit.v1.RemoveFriendRequest.verify|verify} messages.
             * @param message RemoveFriendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RemoveFriendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveFriendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RemoveFriendRequest & godwit.v1.RemoveFriendRequest.$Shape} RemoveFriendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RemoveFriendRequest & godwit.v1.RemoveFriendRequest.$Shape;
        }

        namespace RemoveFriendRequest {

            /** Properties of a RemoveFriendRequest. */
            interface $Properties {

                /** RemoveFriendRequest user_id */
                user_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveFriendRequest. */
            type $Shape = godwit.v1.RemoveFriendRequest.$Properties;
        }

        /**
         * Properties of a RemoveFriendResponse.
         * @deprecated Use godwit.v1.RemoveFriendResponse.$Properties instead.
         */
        interface IRemoveFriendResponse extends godwit.v1.RemoveFriendResponse.$Properties {
        }

        /** Represents a RemoveFriendResponse. */
        class RemoveFriendResponse {

            /**
             * Constructs a new RemoveFriendResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RemoveFriendResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveFriendResponse state. */
            state: godwit.v1.FriendshipState;

            /**
             * Encodes the specified RemoveFriendResponse message. Does not implicitly {@link godwit.v1.RemoveFriendResponse.verify|verify} messages.
             * @param message RemoveFriendResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RemoveFriendResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveFriendResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RemoveFriendResponse & godwit.v1.RemoveFriendResponse.$Shape} RemoveFriendResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RemoveFriendResponse & godwit.v1.RemoveFriendResponse.$Shape;
        }

        namespace RemoveFriendResponse {

            /** Properties of a RemoveFriendResponse. */
            interface $Properties {

                /** RemoveFriendResponse state */
                state?: godwit.v1.FriendshipState;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveFriendResponse. */
            type $Shape = godwit.v1.RemoveFriendResponse.$Properties;
        }

        /**
         * Properties of a BlockRequest.
         * @deprecated Use godwit.v1.BlockRequest.$Properties instead.
         */
        interface IBlockRequest extends godwit.v1.BlockRequest.$Properties {
        }

        /** Represents a BlockRequest. */
        class BlockRequest {

            /**
             * Constructs a new BlockRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.BlockRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlockRequest user_id. */
            user_id: string;

            /**
             * Encodes the specified BlockRequest message. Does not implicitly {@link godwit.v1.BlockRequest.verify|verify} messages.
             * @param message BlockRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.BlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlockRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.BlockRequest & godwit.v1.BlockRequest.$Shape} BlockRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.BlockRequest & godwit.v1.BlockRequest.$Shape;
        }

        namespace BlockRequest {

            /** Properties of a BlockRequest. */
            interface $Properties {

                /** BlockRequest user_id */
                user_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlockRequest. */
            type $Shape = godwit.v1.BlockRequest.$Properties;
        }

        /**
         * Properties of a BlockResponse.
         * @deprecated Use godwit.v1.BlockResponse.$Properties instead.
         */
        interface IBlockResponse extends godwit.v1.BlockResponse.$Properties {
        }

        /** Represents a BlockResponse. */
        class BlockResponse {

            /**
             * Constructs a new BlockResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.BlockResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified BlockResponse message. Does not implicitly {@link godwit.v1.BlockResponse.verify|verify} messages.
             * @param message BlockResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.BlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlockResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.BlockResponse & godwit.v1.BlockResponse.$Shape} BlockResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.BlockResponse & godwit.v1.BlockResponse.$Shape;
        }

        namespace BlockResponse {

            /** Properties of a BlockResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlockResponse. */
            type $Shape = godwit.v1.BlockResponse.$Properties;
        }

        /**
         * Properties of an UnblockRequest.
         * @deprecated Use godwit.v1.UnblockRequest.$Properties instead.
         */
        interface IUnblockRequest extends godwit.v1.UnblockRequest.$Properties {
        }

        /** Represents an UnblockRequest. */
        class UnblockRequest {

            /**
             * Constructs a new UnblockRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UnblockRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UnblockRequest user_id. */
            user_id: string;

            /**
             * Encodes the specified UnblockRequest message. Does not implicitly {@link godwit.v1.UnblockRequest.verify|verify} messages.
             * @param message UnblockRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UnblockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnblockRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UnblockRequest & godwit.v1.UnblockRequest.$Shape} UnblockRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UnblockRequest & godwit.v1.UnblockRequest.$Shape;
        }

        namespace UnblockRequest {

            /** Properties of an UnblockRequest. */
            interface $Properties {

                /** UnblockRequest user_id */
                user_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnblockRequest. */
            type $Shape = godwit.v1.UnblockRequest.$Properties;
        }

        /**
         * Properties of an UnblockResponse.
         * @deprecated Use godwit.v1.UnblockResponse.$Properties instead.
         */
        interface IUnblockResponse extends godwit.v1.UnblockResponse.$Properties {
        }

        /** Represents an UnblockResponse. */
        class UnblockResponse {

            /**
             * Constructs a new UnblockResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UnblockResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified UnblockResponse message. Does not implicitly {@link godwit.v1.UnblockResponse.verify|verify} messages.
             * @param message UnblockResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UnblockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnblockResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UnblockResponse & godwit.v1.UnblockResponse.$Shape} UnblockResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UnblockResponse & godwit.v1.UnblockResponse.$Shape;
        }

        namespace UnblockResponse {

            /** Properties of an UnblockResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnblockResponse. */
            type $Shape = godwit.v1.UnblockResponse.$Properties;
        }

        /**
         * Properties of a ListFriendsRequest.
         * @deprecated Use godwit.v1.ListFriendsRequest.$Properties instead.
         */
        interface IListFriendsRequest extends godwit.v1.ListFriendsRequest.$Properties {
        }

        /** Represents a ListFriendsRequest. */
        class ListFriendsRequest {

            /**
             * Constructs a new ListFriendsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ListFriendsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListFriendsRequest limit. */
            limit: number;

            /** ListFriendsRequest page_token. */
            page_token: string;

            /** ListFriendsRequest state. */
            state: godwit.v1.FriendshipState;

            /**
             * Encodes the specified ListFriendsRequest message. Does not implicitly {@link godwit.v1.ListFriendsRequest.verify|verify} messages.
             * @param message ListFriendsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ListFriendsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListFriendsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ListFriendsRequest & godwit.v1.ListFriendsRequest.$Shape} ListFriendsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ListFriendsRequest & godwit.v1.ListFriendsRequest.$Shape;
        }

        namespace ListFriendsRequest {

            /** Properties of a ListFriendsRequest. */
            interface $Properties {

                /** ListFriendsRequest limit */
                limit?: number;

                /** ListFriendsRequest page_token */
                page_token?: string;

                /** ListFriendsRequest state */
                state?: godwit.v1.FriendshipState;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListFriendsRequest. */
            type $Shape = godwit.v1.ListFriendsRequest.$Properties;
        }

        /**
         * Properties of a ListFriendsResponse.
         * @deprecated Use godwit.v1.ListFriendsResponse.$Properties instead.
         */
        interface IListFriendsResponse extends godwit.v1.ListFriendsResponse.$Properties {
        }

        /** Represents a ListFriendsResponse. */
        class ListFriendsResponse {

            /**
             * Constructs a new ListFriendsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ListFriendsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListFriendsResponse friends. */
            friends: godwit.v1.Friend[];

            /** ListFriendsResponse next_page_token. */
            next_page_token: string;

            /**
             * Encodes the specified ListFriendsResponse message. Does not implicitly {@link godwit.v1.ListFriendsResponse.verify|verify} messages.
             * @param message ListFriendsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ListFriendsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListFriendsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ListFriendsResponse & godwit.v1.ListFriendsResponse.$Shape} ListFriendsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ListFriendsResponse & godwit.v1.ListFriendsResponse.$Shape;
        }

        namespace ListFriendsResponse {

            /** Properties of a ListFriendsResponse. */
            interface $Properties {

                /** ListFriendsResponse friends */
                friends?: godwit.v1.Friend.$Properties[];

                /** ListFriendsResponse next_page_token */
                next_page_token?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListFriendsResponse. */
            type $Shape = godwit.v1.ListFriendsResponse.$Properties;
        }

        /** PresenceStatus enum. */
        enum PresenceStatus {

            /** PRESENCE_STATUS_UNSPECIFIED value */
            PRESENCE_STATUS_UNSPECIFIED = 0,

            /** PRESENCE_STATUS_OFFLINE value */
            PRESENCE_STATUS_OFFLINE = 1,

            /** PRESENCE_STATUS_ONLINE value */
            PRESENCE_STATUS_ONLINE = 2,

            /** PRESENCE_STATUS_AWAY value */
            PRESENCE_STATUS_AWAY = 3,

            /** PRESENCE_STATUS_BUSY value */
            PRESENCE_STATUS_BUSY = 4,

            /** PRESENCE_STATUS_INVISIBLE value */
            PRESENCE_STATUS_INVISIBLE = 5
        }

        /**
         * Properties of a Presence.
         * @deprecated Use godwit.v1.Presence.$Properties instead.
         */
        interface IPresence extends godwit.v1.Presence.$Properties {
        }

        /** Represents a Presence. */
        class Presence {

            /**
             * Constructs a new Presence.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Presence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Presence user_id. */
            user_id: string;

            /** Presence status. */
            status: godwit.v1.PresenceStatus;

            /** Presence text. */
            text: string;

            /** Presence last_seen. */
            last_seen: number;

            /**
             * Encodes the specified Presence message. Does not implicitly {@link godwit.v1.Presence.verify|verify} messages.
             * @param message Presence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Presence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Presence & godwit.v1.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Presence & godwit.v1.Presence.$Shape;
        }

        namespace Presence {

            /** Properties of a Presence. */
            interface $Properties {

                /** Presence user_id */
                user_id?: string;

                /** Presence status */
                status?: godwit.v1.PresenceStatus;

                /** Presence text */
                text?: string;

                /** Presence last_seen */
                last_seen?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Presence. */
            type $Shape = godwit.v1.Presence.$Properties;
        }

        /**
         * Properties of a SetPresenceRequest.
         * @deprecated Use godwit.v1.SetPresenceRequest.$Properties instead.
         */
        interface ISetPresenceRequest extends godwit.v1.SetPresenceRequest.$Properties {
        }

        /** Represents a SetPresenceRequest. */
        class SetPresenceRequest {

            /**
             * Constructs a new SetPresenceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SetPresenceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetPresenceRequest status. */
            status: godwit.v1.PresenceStatus;

            /** SetPresenceRequest text. */
            text: string;

            /**
             * Encodes the specified SetPresenceRequest message. Does not implicitly {@link godwit.v1.SetPresenceRequest.verify|verify} messages.
             * @param message SetPresenceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SetPresenceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetPresenceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SetPresenceRequest & godwit.v1.SetPresenceRequest.$Shape} SetPresenceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SetPresenceRequest & godwit.v1.SetPresenceRequest.$Shape;
        }

        namespace SetPresenceRequest {

            /** Properties of a SetPresenceRequest. */
            interface $Properties {

                /** SetPresenceRequest status */
                status?: godwit.v1.PresenceStatus;

                /** SetPresenceRequest text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetPresenceRequest. */
            type $Shape = godwit.v1.SetPresenceRequest.$Properties;
        }

        /**
         * Properties of a SetPresenceResponse.
         * @deprecated Use godwit.v1.SetPresenceResponse.$Properties instead.
         */
        interface ISetPresenceResponse extends godwit.v1.SetPresenceResponse.$Properties {
        }

        /** Represents a SetPresenceResponse. */
        class SetPresenceResponse {

            /**
             * Constructs a new SetPresenceResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SetPresenceResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetPresenceResponse version. */
            version: number;

            /**
             * Encodes the specified SetPresenceResponse message. Does not implicitly {@link godwit.v1.SetPresenceResponse.verify|verify} messages.
             * @param message SetPresenceResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SetPresenceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetPresenceResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SetPresenceResponse & godwit.v1.SetPresenceResponse.$Shape} SetPresenceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SetPresenceResponse & godwit.v1.SetPresenceResponse.$Shape;
        }

        namespace SetPresenceResponse {

            /** Properties of a SetPresenceResponse. */
            interface $Properties {

                /** SetPresenceResponse version */
                version?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetPresenceResponse. */
            type $Shape = godwit.v1.SetPresenceResponse.$Properties;
        }

        /**
         * Properties of a HelloRequest.
         * @deprecated Use godwit.v1.HelloRequest.$Properties instead.
         */
        interface IHelloRequest extends godwit.v1.HelloRequest.$Properties {
        }

        /** Represents a HelloRequest. */
        class HelloRequest {

            /**
             * Constructs a new HelloRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.HelloRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HelloRequest token. */
            token: string;

            /** HelloRequest client_name. */
            client_name: string;

            /** HelloRequest client_version. */
            client_version: string;

            /** HelloRequest resume. */
            resume: godwit.v1.Cursor[];

            /** HelloRequest compact_resume. */
            compact_resume: boolean;

            /**
             * Encodes the specified HelloRequest message. Does not implicitly {@link godwit.v1.HelloRequest.verify|verify} messages.
             * @param message HelloRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.HelloRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HelloRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.HelloRequest & godwit.v1.HelloRequest.$Shape} HelloRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.HelloRequest & godwit.v1.HelloRequest.$Shape;
        }

        namespace HelloRequest {

            /** Properties of a HelloRequest. */
            interface $Properties {

                /** HelloRequest token */
                token?: string;

                /** HelloRequest client_name */
                client_name?: string;

                /** HelloRequest client_version */
                client_version?: string;

                /** HelloRequest resume */
                resume?: godwit.v1.Cursor.$Properties[];

                /** HelloRequest compact_resume */
                compact_resume?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HelloRequest. */
            type $Shape = godwit.v1.HelloRequest.$Properties;
        }

        /**
         * Properties of a HelloResponse.
         * @deprecated Use godwit.v1.HelloResponse.$Properties instead.
         */
        interface IHelloResponse extends godwit.v1.HelloResponse.$Properties {
        }

        /** Represents a HelloResponse. */
        class HelloResponse {

            /**
             * Constructs a new HelloResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.HelloResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HelloResponse session_id. */
            session_id: string;

            /** HelloResponse user_id. */
            user_id: string;

            /** HelloResponse server_time. */
            server_time: number;

            /** HelloResponse heartbeat_interval_ms. */
            heartbeat_interval_ms: number;

            /** HelloResponse limits. */
            limits: godwit.v1.Limits;

            /** HelloResponse heads. */
            heads: godwit.v1.ConversationHead[];

            /** HelloResponse friends. */
            friends: godwit.v1.Presence[];

            /** HelloResponse token_expires_at. */
            token_expires_at: number;

            /** HelloResponse database_epoch. */
            database_epoch: string;

            /** HelloResponse sets_version. */
            sets_version: number;

            /** HelloResponse up_to_date. */
            up_to_date: number[];

            /**
             * Encodes the specified HelloResponse message. Does not implicitly {@link godwit.v1.HelloResponse.verify|verify} messages.
             * @param message HelloResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.HelloResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HelloResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.HelloResponse & godwit.v1.HelloResponse.$Shape} HelloResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.HelloResponse & godwit.v1.HelloResponse.$Shape;
        }

        namespace HelloResponse {

            /** Properties of a HelloResponse. */
            interface $Properties {

                /** HelloResponse session_id */
                session_id?: string;

                /** HelloResponse user_id */
                user_id?: string;

                /** HelloResponse server_time */
                server_time?: number;

                /** HelloResponse heartbeat_interval_ms */
                heartbeat_interval_ms?: number;

                /** HelloResponse limits */
                limits?: godwit.v1.Limits.$Properties;

                /** HelloResponse heads */
                heads?: godwit.v1.ConversationHead.$Properties[];

                /** HelloResponse friends */
                friends?: godwit.v1.Presence.$Properties[];

                /** HelloResponse token_expires_at */
                token_expires_at?: number;

                /** HelloResponse database_epoch */
                database_epoch?: string;

                /** HelloResponse sets_version */
                sets_version?: number;

                /** HelloResponse up_to_date */
                up_to_date?: number[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HelloResponse. */
            type $Shape = godwit.v1.HelloResponse.$Properties;
        }

        /**
         * Properties of a Cursor.
         * @deprecated Use godwit.v1.Cursor.$Properties instead.
         */
        interface ICursor extends godwit.v1.Cursor.$Properties {
        }

        /** Represents a Cursor. */
        class Cursor {

            /**
             * Constructs a new Cursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Cursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Cursor conversation_id. */
            conversation_id: string;

            /** Cursor seq. */
            seq: number;

            /** Cursor change. */
            change: (number|null);

            /** Cursor database_epoch. */
            database_epoch: (string|null);

            /**
             * Encodes the specified Cursor message. Does not implicitly {@link godwit.v1.Cursor.verify|verify} messages.
             * @param message Cursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Cursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Cursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Cursor & godwit.v1.Cursor.$Shape} Cursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Cursor & godwit.v1.Cursor.$Shape;
        }

        namespace Cursor {

            /** Properties of a Cursor. */
            interface $Properties {

                /** Cursor conversation_id */
                conversation_id?: string;

                /** Cursor seq */
                seq?: number;

                /** Cursor change */
                change?: (number|null);

                /** Cursor database_epoch */
                database_epoch?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Cursor. */
            type $Shape = godwit.v1.Cursor.$Properties;
        }

        /**
         * Properties of a Limits.
         * @deprecated Use godwit.v1.Limits.$Properties instead.
         */
        interface ILimits extends godwit.v1.Limits.$Properties {
        }

        /** Represents a Limits. */
        class Limits {

            /**
             * Constructs a new Limits.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.Limits.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Limits max_message_bytes. */
            max_message_bytes: number;

            /** Limits max_frames. */
            max_frames: number;

            /** Limits max_body_bytes. */
            max_body_bytes: number;

            /** Limits max_in_flight. */
            max_in_flight: number;

            /** Limits max_history. */
            max_history: number;

            /** Limits max_heads. */
            max_heads: number;

            /** Limits max_members_per_request. */
            max_members_per_request: number;

            /**
             * Encodes the specified Limits message. Does not implicitly {@link godwit.v1.Limits.verify|verify} messages.
             * @param message Limits message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.Limits.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Limits message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.Limits & godwit.v1.Limits.$Shape} Limits
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.Limits & godwit.v1.Limits.$Shape;
        }

        namespace Limits {

            /** Properties of a Limits. */
            interface $Properties {

                /** Limits max_message_bytes */
                max_message_bytes?: number;

                /** Limits max_frames */
                max_frames?: number;

                /** Limits max_body_bytes */
                max_body_bytes?: number;

                /** Limits max_in_flight */
                max_in_flight?: number;

                /** Limits max_history */
                max_history?: number;

                /** Limits max_heads */
                max_heads?: number;

                /** Limits max_members_per_request */
                max_members_per_request?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Limits. */
            type $Shape = godwit.v1.Limits.$Properties;
        }

        /**
         * Properties of a ConversationHead.
         * @deprecated Use godwit.v1.ConversationHead.$Properties instead.
         */
        interface IConversationHead extends godwit.v1.ConversationHead.$Properties {
        }

        /** Represents a ConversationHead. */
        class ConversationHead {

            /**
             * Constructs a new ConversationHead.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ConversationHead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConversationHead conversation_id. */
            conversation_id: string;

            /** ConversationHead last_seq. */
            last_seq: number;

            /** ConversationHead read_seq. */
            read_seq: number;

            /** ConversationHead active_at. */
            active_at: number;

            /** ConversationHead last_change. */
            last_change: number;

            /** ConversationHead details_version. */
            details_version: number;

            /** ConversationHead epoch. */
            epoch: number;

            /**
             * Encodes the specified ConversationHead message. Does not implicitly {@link godwit.v1.ConversationHead.verify|verify} messages.
             * @param message ConversationHead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ConversationHead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConversationHead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ConversationHead & godwit.v1.ConversationHead.$Shape} ConversationHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ConversationHead & godwit.v1.ConversationHead.$Shape;
        }

        namespace ConversationHead {

            /** Properties of a ConversationHead. */
            interface $Properties {

                /** ConversationHead conversation_id */
                conversation_id?: string;

                /** ConversationHead last_seq */
                last_seq?: number;

                /** ConversationHead read_seq */
                read_seq?: number;

                /** ConversationHead active_at */
                active_at?: number;

                /** ConversationHead last_change */
                last_change?: number;

                /** ConversationHead details_version */
                details_version?: number;

                /** ConversationHead epoch */
                epoch?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConversationHead. */
            type $Shape = godwit.v1.ConversationHead.$Properties;
        }

        /**
         * Properties of a PingRequest.
         * @deprecated Use godwit.v1.PingRequest.$Properties instead.
         */
        interface IPingRequest extends godwit.v1.PingRequest.$Properties {
        }

        /** Represents a PingRequest. */
        class PingRequest {

            /**
             * Constructs a new PingRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.PingRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified PingRequest message. Does not implicitly {@link godwit.v1.PingRequest.verify|verify} messages.
             * @param message PingRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.PingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PingRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.PingRequest & godwit.v1.PingRequest.$Shape} PingRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.PingRequest & godwit.v1.PingRequest.$Shape;
        }

        namespace PingRequest {

            /** Properties of a PingRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PingRequest. */
            type $Shape = godwit.v1.PingRequest.$Properties;
        }

        /**
         * Properties of a PingResponse.
         * @deprecated Use godwit.v1.PingResponse.$Properties instead.
         */
        interface IPingResponse extends godwit.v1.PingResponse.$Properties {
        }

        /** Represents a PingResponse. */
        class PingResponse {

            /**
             * Constructs a new PingResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.PingResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified PingResponse message. Does not implicitly {@link godwit.v1.PingResponse.verify|verify} messages.
             * @param message PingResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.PingResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PingResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.PingResponse & godwit.v1.PingResponse.$Shape} PingResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.PingResponse & godwit.v1.PingResponse.$Shape;
        }

        namespace PingResponse {

            /** Properties of a PingResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PingResponse. */
            type $Shape = godwit.v1.PingResponse.$Properties;
        }

        /**
         * Properties of a RefreshRequest.
         * @deprecated Use godwit.v1.RefreshRequest.$Properties instead.
         */
        interface IRefreshRequest extends godwit.v1.RefreshRequest.$Properties {
        }

        /** Represents a RefreshRequest. */
        class RefreshRequest {

            /**
             * Constructs a new RefreshRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RefreshRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RefreshRequest token. */
            token: string;

            /**
             * Encodes the specified RefreshRequest message. Does not implicitly {@link godwit.v1.RefreshRequest.verify|verify} messages.
             * @param message RefreshRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RefreshRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RefreshRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RefreshRequest & godwit.v1.RefreshRequest.$Shape} RefreshRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RefreshRequest & godwit.v1.RefreshRequest.$Shape;
        }

        namespace RefreshRequest {

            /** Properties of a RefreshRequest. */
            interface $Properties {

                /** RefreshRequest token */
                token?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RefreshRequest. */
            type $Shape = godwit.v1.RefreshRequest.$Properties;
        }

        /**
         * Properties of a RefreshResponse.
         * @deprecated Use godwit.v1.RefreshResponse.$Properties instead.
         */
        interface IRefreshResponse extends godwit.v1.RefreshResponse.$Properties {
        }

        /** Represents a RefreshResponse. */
        class RefreshResponse {

            /**
             * Constructs a new RefreshResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.RefreshResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RefreshResponse expires_at. */
            expires_at: number;

            /**
             * Encodes the specified RefreshResponse message. Does not implicitly {@link godwit.v1.RefreshResponse.verify|verify} messages.
             * @param message RefreshResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.RefreshResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RefreshResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.RefreshResponse & godwit.v1.RefreshResponse.$Shape} RefreshResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.RefreshResponse & godwit.v1.RefreshResponse.$Shape;
        }

        namespace RefreshResponse {

            /** Properties of a RefreshResponse. */
            interface $Properties {

                /** RefreshResponse expires_at */
                expires_at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RefreshResponse. */
            type $Shape = godwit.v1.RefreshResponse.$Properties;
        }

        /**
         * Properties of a ResumeRequest.
         * @deprecated Use godwit.v1.ResumeRequest.$Properties instead.
         */
        interface IResumeRequest extends godwit.v1.ResumeRequest.$Properties {
        }

        /** Represents a ResumeRequest. */
        class ResumeRequest {

            /**
             * Constructs a new ResumeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ResumeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ResumeRequest resume. */
            resume: godwit.v1.Cursor[];

            /**
             * Encodes the specified ResumeRequest message. Does not implicitly {@link godwit.v1.ResumeRequest.verify|verify} messages.
             * @param message ResumeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ResumeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ResumeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ResumeRequest & godwit.v1.ResumeRequest.$Shape} ResumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ResumeRequest & godwit.v1.ResumeRequest.$Shape;
        }

        namespace ResumeRequest {

            /** Properties of a ResumeRequest. */
            interface $Properties {

                /** ResumeRequest resume */
                resume?: godwit.v1.Cursor.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ResumeRequest. */
            type $Shape = godwit.v1.ResumeRequest.$Properties;
        }

        /**
         * Properties of a ResumeResponse.
         * @deprecated Use godwit.v1.ResumeResponse.$Properties instead.
         */
        interface IResumeResponse extends godwit.v1.ResumeResponse.$Properties {
        }

        /** Represents a ResumeResponse. */
        class ResumeResponse {

            /**
             * Constructs a new ResumeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ResumeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ResumeResponse message. Does not implicitly {@link godwit.v1.ResumeResponse.verify|verify} messages.
             * @param message ResumeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ResumeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ResumeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ResumeResponse & godwit.v1.ResumeResponse.$Shape} ResumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ResumeResponse & godwit.v1.ResumeResponse.$Shape;
        }

        namespace ResumeResponse {

            /** Properties of a ResumeResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ResumeResponse. */
            type $Shape = godwit.v1.ResumeResponse.$Properties;
        }
    }
}
