import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace godwit. */
export namespace godwit {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a PutUsersRequest.
         * @deprecated Use godwit.v1.PutUsersRequest.$Properties instead.
         */
        interface IPutUsersRequest extends godwit.v1.PutUsersRequest.$Properties {
        }

        /** Represents a PutUsersRequest. */
        class PutUsersRequest {

            /**
             * Constructs a new PutUsersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.PutUsersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PutUsersRequest users. */
            users: godwit.v1.User[];

            /**
             * Encodes the specified PutUsersRequest message. Does not implicitly {@link godwit.v1.PutUsersRequest.verify|verify} messages.
             * @param message PutUsersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.PutUsersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PutUsersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.PutUsersRequest & godwit.v1.PutUsersRequest.$Shape} PutUsersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.PutUsersRequest & godwit.v1.PutUsersRequest.$Shape;
        }

        namespace PutUsersRequest {

            /** Properties of a PutUsersRequest. */
            interface $Properties {

                /** PutUsersRequest users */
                users?: godwit.v1.User.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PutUsersRequest. */
            type $Shape = godwit.v1.PutUsersRequest.$Properties;
        }

        /**
         * Properties of a PutUsersResponse.
         * @deprecated Use godwit.v1.PutUsersResponse.$Properties instead.
         */
        interface IPutUsersResponse extends godwit.v1.PutUsersResponse.$Properties {
        }

        /** Represents a PutUsersResponse. */
        class PutUsersResponse {

            /**
             * Constructs a new PutUsersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.PutUsersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PutUsersResponse changed. */
            changed: number;

            /**
             * Encodes the specified PutUsersResponse message. Does not implicitly {@link godwit.v1.PutUsersResponse.verify|verify} messages.
             * @param message PutUsersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.PutUsersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PutUsersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.PutUsersResponse & godwit.v1.PutUsersResponse.$Shape} PutUsersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.PutUsersResponse & godwit.v1.PutUsersResponse.$Shape;
        }

        namespace PutUsersResponse {

            /** Properties of a PutUsersResponse. */
            interface $Properties {

                /** PutUsersResponse changed */
                changed?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PutUsersResponse. */
            type $Shape = godwit.v1.PutUsersResponse.$Properties;
        }

        /**
         * Properties of a ServerServiceGetUsersRequest.
         * @deprecated Use godwit.v1.ServerServiceGetUsersRequest.$Properties instead.
         */
        interface IServerServiceGetUsersRequest extends godwit.v1.ServerServiceGetUsersRequest.$Properties {
        }

        /** Represents a ServerServiceGetUsersRequest. */
        class ServerServiceGetUsersRequest {

            /**
             * Constructs a new ServerServiceGetUsersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ServerServiceGetUsersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerServiceGetUsersRequest user_ids. */
            user_ids: string[];

            /**
             * Encodes the specified ServerServiceGetUsersRequest message. Does not implicitly {@link godwit.v1.ServerServiceGetUsersRequest.verify|verify} messages.
             * @param message ServerServiceGetUsersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ServerServiceGetUsersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerServiceGetUsersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ServerServiceGetUsersRequest & godwit.v1.ServerServiceGetUsersRequest.$Shape} ServerServiceGetUsersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ServerServiceGetUsersRequest & godwit.v1.ServerServiceGetUsersRequest.$Shape;
        }

        namespace ServerServiceGetUsersRequest {

            /** Properties of a ServerServiceGetUsersRequest. */
            interface $Properties {

                /** ServerServiceGetUsersRequest user_ids */
                user_ids?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServerServiceGetUsersRequest. */
            type $Shape = godwit.v1.ServerServiceGetUsersRequest.$Properties;
        }

        /**
         * Properties of a ServerServiceGetUsersResponse.
         * @deprecated Use godwit.v1.ServerServiceGetUsersResponse.$Properties instead.
         */
        interface IServerServiceGetUsersResponse extends godwit.v1.ServerServiceGetUsersResponse.$Properties {
        }

        /** Represents a ServerServiceGetUsersResponse. */
        class ServerServiceGetUsersResponse {

            /**
             * Constructs a new ServerServiceGetUsersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ServerServiceGetUsersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerServiceGetUsersResponse users. */
            users: godwit.v1.User[];

            /**
             * Encodes the specified ServerServiceGetUsersResponse message. Does not implicitly {@link godwit.v1.ServerServiceGetUsersResponse.verify|verify} messages.
             * @param message ServerServiceGetUsersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ServerServiceGetUsersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerServiceGetUsersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ServerServiceGetUsersResponse & godwit.v1.ServerServiceGetUsersResponse.$Shape} ServerServiceGetUsersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ServerServiceGetUsersResponse & godwit.v1.ServerServiceGetUsersResponse.$Shape;
        }

        namespace ServerServiceGetUsersResponse {

            /** Properties of a ServerServiceGetUsersResponse. */
            interface $Properties {

                /** ServerServiceGetUsersResponse users */
                users?: godwit.v1.User.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServerServiceGetUsersResponse. */
            type $Shape = godwit.v1.ServerServiceGetUsersResponse.$Properties;
        }

        /**
         * Properties of a DeleteUserRequest.
         * @deprecated Use godwit.v1.DeleteUserRequest.$Properties instead.
         */
        interface IDeleteUserRequest extends godwit.v1.DeleteUserRequest.$Properties {
        }

        /** Represents a DeleteUserRequest. */
        class DeleteUserRequest {

            /**
             * Constructs a new DeleteUserRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.DeleteUserRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteUserRequest user_id. */
            user_id: string;

            /**
             * Encodes the specified DeleteUserRequest message. Does not implicitly {@link godwit.v1.DeleteUserRequest.verify|verify} messages.
             * @param message DeleteUserRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.DeleteUserRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteUserRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteUserRequest & godwit.v1.DeleteUserRequest.$Shape} DeleteUserRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.DeleteUserRequest & godwit.v1.DeleteUserRequest.$Shape;
        }

        namespace DeleteUserRequest {

            /** Properties of a DeleteUserRequest. */
            interface $Properties {

                /** DeleteUserRequest user_id */
                user_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteUserRequest. */
            type $Shape = godwit.v1.DeleteUserRequest.$Properties;
        }

        /**
         * Properties of a DeleteUserResponse.
         * @deprecated Use godwit.v1.DeleteUserResponse.$Properties instead.
         */
        interface IDeleteUserResponse extends godwit.v1.DeleteUserResponse.$Properties {
        }

        /** Represents a DeleteUserResponse. */
        class DeleteUserResponse {

            /**
             * Constructs a new DeleteUserResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.DeleteUserResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteUserResponse job_id. */
            job_id: string;

            /**
             * Encodes the specified DeleteUserResponse message. Does not implicitly {@link godwit.v1.DeleteUserResponse.verify|verify} messages.
             * @param message DeleteUserResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.DeleteUserResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteUserResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteUserResponse & godwit.v1.DeleteUserResponse.$Shape} DeleteUserResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.DeleteUserResponse & godwit.v1.DeleteUserResponse.$Shape;
        }

        namespace DeleteUserResponse {

            /** Properties of a DeleteUserResponse. */
            interface $Properties {

                /** DeleteUserResponse job_id */
                job_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteUserResponse. */
            type $Shape = godwit.v1.DeleteUserResponse.$Properties;
        }

        /**
         * Properties of a GetPresenceRequest.
         * @deprecated Use godwit.v1.GetPresenceRequest.$Properties instead.
         */
        interface IGetPresenceRequest extends godwit.v1.GetPresenceRequest.$Properties {
        }

        /** Represents a GetPresenceRequest. */
        class GetPresenceRequest {

            /**
             * Constructs a new GetPresenceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.GetPresenceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetPresenceRequest user_ids. */
            user_ids: string[];

            /**
             * Encodes the specified GetPresenceRequest message. Does not implicitly {@link godwit.v1.GetPresenceRequest.verify|verify} messages.
             * @param message GetPresenceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.GetPresenceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetPresenceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.GetPresenceRequest & godwit.v1.GetPresenceRequest.$Shape} GetPresenceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.GetPresenceRequest & godwit.v1.GetPresenceRequest.$Shape;
        }

        namespace GetPresenceRequest {

            /** Properties of a GetPresenceRequest. */
            interface $Properties {

                /** GetPresenceRequest user_ids */
                user_ids?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetPresenceRequest. */
            type $Shape = godwit.v1.GetPresenceRequest.$Properties;
        }

        /**
         * Properties of a GetPresenceResponse.
         * @deprecated Use godwit.v1.GetPresenceResponse.$Properties instead.
         */
        interface IGetPresenceResponse extends godwit.v1.GetPresenceResponse.$Properties {
        }

        /** Represents a GetPresenceResponse. */
        class GetPresenceResponse {

            /**
             * Constructs a new GetPresenceResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.GetPresenceResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetPresenceResponse presences. */
            presences: godwit.v1.Presence[];

            /**
             * Encodes the specified GetPresenceResponse message. Does not implicitly {@link godwit.v1.GetPresenceResponse.verify|verify} messages.
             * @param message GetPresenceResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.GetPresenceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetPresenceResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.GetPresenceResponse & godwit.v1.GetPresenceResponse.$Shape} GetPresenceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.GetPresenceResponse & godwit.v1.GetPresenceResponse.$Shape;
        }

        namespace GetPresenceResponse {

            /** Properties of a GetPresenceResponse. */
            interface $Properties {

                /** GetPresenceResponse presences */
                presences?: godwit.v1.Presence.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetPresenceResponse. */
            type $Shape = godwit.v1.GetPresenceResponse.$Properties;
        }

        /**
         * Properties of a NotifyRequest.
         * @deprecated Use godwit.v1.NotifyRequest.$Properties instead.
         */
        interface INotifyRequest extends godwit.v1.NotifyRequest.$Properties {
        }

        /** Represents a NotifyRequest. */
        class NotifyRequest {

            /**
             * Constructs a new NotifyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.NotifyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NotifyRequest user_ids. */
            user_ids: string[];

            /** NotifyRequest content_type. */
            content_type: string;

            /** NotifyRequest body. */
            body: Uint8Array;

            /** NotifyRequest keep. */
            keep: boolean;

            /** NotifyRequest notification_id. */
            notification_id: string;

            /**
             * Encodes the specified NotifyRequest message. Does not implicitly {@link godwit.v1.NotifyRequest.verify|verify} messages.
             * @param message NotifyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.NotifyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NotifyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.NotifyRequest & godwit.v1.NotifyRequest.$Shape} NotifyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.NotifyRequest & godwit.v1.NotifyRequest.$Shape;
        }

        namespace NotifyRequest {

            /** Properties of a NotifyRequest. */
            interface $Properties {

                /** NotifyRequest user_ids */
                user_ids?: string[];

                /** NotifyRequest content_type */
                content_type?: string;

                /** NotifyRequest body */
                body?: Uint8Array;

                /** NotifyRequest keep */
                keep?: boolean;

                /** NotifyRequest notification_id */
                notification_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NotifyRequest. */
            type $Shape = godwit.v1.NotifyRequest.$Properties;
        }

        /**
         * Properties of a NotifyResponse.
         * @deprecated Use godwit.v1.NotifyResponse.$Properties instead.
         */
        interface INotifyResponse extends godwit.v1.NotifyResponse.$Properties {
        }

        /** Represents a NotifyResponse. */
        class NotifyResponse {

            /**
             * Constructs a new NotifyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.NotifyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NotifyResponse notification_id. */
            notification_id: string;

            /**
             * Encodes the specified NotifyResponse message. Does not implicitly {@link godwit.v1.NotifyResponse.verify|verify} messages.
             * @param message NotifyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.NotifyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NotifyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.NotifyResponse & godwit.v1.NotifyResponse.$Shape} NotifyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.NotifyResponse & godwit.v1.NotifyResponse.$Shape;
        }

        namespace NotifyResponse {

            /** Properties of a NotifyResponse. */
            interface $Properties {

                /** NotifyResponse notification_id */
                notification_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NotifyResponse. */
            type $Shape = godwit.v1.NotifyResponse.$Properties;
        }

        /**
         * Properties of a SendBatchRequest.
         * @deprecated Use godwit.v1.SendBatchRequest.$Properties instead.
         */
        interface ISendBatchRequest extends godwit.v1.SendBatchRequest.$Properties {
        }

        /** Represents a SendBatchRequest. */
        class SendBatchRequest {

            /**
             * Constructs a new SendBatchRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SendBatchRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendBatchRequest messages. */
            messages: godwit.v1.BatchMessage[];

            /**
             * Encodes the specified SendBatchRequest message. Does not implicitly {@link godwit.v1.SendBatchRequest.verify|verify} messages.
             * @param message SendBatchRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SendBatchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendBatchRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SendBatchRequest & godwit.v1.SendBatchRequest.$Shape} SendBatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SendBatchRequest & godwit.v1.SendBatchRequest.$Shape;
        }

        namespace SendBatchRequest {

            /** Properties of a SendBatchRequest. */
            interface $Properties {

                /** SendBatchRequest messages */
                messages?: godwit.v1.BatchMessage.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendBatchRequest. */
            type $Shape = godwit.v1.SendBatchRequest.$Properties;
        }

        /**
         * Properties of a BatchMessage.
         * @deprecated Use godwit.v1.BatchMessage.$Properties instead.
         */
        interface IBatchMessage extends godwit.v1.BatchMessage.$Properties {
        }

        /** Represents a BatchMessage. */
        class BatchMessage {

            /**
             * Constructs a new BatchMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.BatchMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BatchMessage sender_id. */
            sender_id: string;

            /** BatchMessage conversation_id. */
            conversation_id: string;

            /** BatchMessage to_user_id. */
            to_user_id: string;

            /** BatchMessage client_message_id. */
            client_message_id: Uint8Array;

            /** BatchMessage content_type. */
            content_type: string;

            /** BatchMessage body. */
            body: Uint8Array;

            /** BatchMessage reply_to. */
            reply_to: number;

            /**
             * Encodes the specified BatchMessage message. Does not implicitly {@link godwit.v1.BatchMessage.verify|verify} messages.
             * @param message BatchMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.BatchMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.BatchMessage & godwit.v1.BatchMessage.$Shape} BatchMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.BatchMessage & godwit.v1.BatchMessage.$Shape;
        }

        namespace BatchMessage {

            /** Properties of a BatchMessage. */
            interface $Properties {

                /** BatchMessage sender_id */
                sender_id?: string;

                /** BatchMessage conversation_id */
                conversation_id?: string;

                /** BatchMessage to_user_id */
                to_user_id?: string;

                /** BatchMessage client_message_id */
                client_message_id?: Uint8Array;

                /** BatchMessage content_type */
                content_type?: string;

                /** BatchMessage body */
                body?: Uint8Array;

                /** BatchMessage reply_to */
                reply_to?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchMessage. */
            type $Shape = godwit.v1.BatchMessage.$Properties;
        }

        /**
         * Properties of a SendBatchResponse.
         * @deprecated Use godwit.v1.SendBatchResponse.$Properties instead.
         */
        interface ISendBatchResponse extends godwit.v1.SendBatchResponse.$Properties {
        }

        /** Represents a SendBatchResponse. */
        class SendBatchResponse {

            /**
             * Constructs a new SendBatchResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.SendBatchResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SendBatchResponse results. */
            results: godwit.v1.BatchResult[];

            /**
             * Encodes the specified SendBatchResponse message. Does not implicitly {@link godwit.v1.SendBatchResponse.verify|verify} messages.
             * @param message SendBatchResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.SendBatchResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SendBatchResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.SendBatchResponse & godwit.v1.SendBatchResponse.$Shape} SendBatchResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.SendBatchResponse & godwit.v1.SendBatchResponse.$Shape;
        }

        namespace SendBatchResponse {

            /** Properties of a SendBatchResponse. */
            interface $Properties {

                /** SendBatchResponse results */
                results?: godwit.v1.BatchResult.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SendBatchResponse. */
            type $Shape = godwit.v1.SendBatchResponse.$Properties;
        }

        /**
         * Properties of a BatchResult.
         * @deprecated Use godwit.v1.BatchResult.$Properties instead.
         */
        interface IBatchResult extends godwit.v1.BatchResult.$Properties {
        }

        /** Represents a BatchResult. */
        class BatchResult {

            /**
             * Constructs a new BatchResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.BatchResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BatchResult conversation_id. */
            conversation_id: string;

            /** BatchResult seq. */
            seq: number;

            /** BatchResult sent_at. */
            sent_at: number;

            /** BatchResult deduplicated. */
            deduplicated: boolean;

            /** BatchResult error. */
            error: godwit.v1.Error;

            /**
             * Encodes the specified BatchResult message. Does not implicitly {@link godwit.v1.BatchResult.verify|verify} messages.
             * @param message BatchResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.BatchResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.BatchResult & godwit.v1.BatchResult.$Shape} BatchResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.BatchResult & godwit.v1.BatchResult.$Shape;
        }

        namespace BatchResult {

            /** Properties of a BatchResult. */
            interface $Properties {

                /** BatchResult conversation_id */
                conversation_id?: string;

                /** BatchResult seq */
                seq?: number;

                /** BatchResult sent_at */
                sent_at?: number;

                /** BatchResult deduplicated */
                deduplicated?: boolean;

                /** BatchResult error */
                error?: godwit.v1.Error.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchResult. */
            type $Shape = godwit.v1.BatchResult.$Properties;
        }

        /**
         * Properties of an ImportMessagesRequest.
         * @deprecated Use godwit.v1.ImportMessagesRequest.$Properties instead.
         */
        interface IImportMessagesRequest extends godwit.v1.ImportMessagesRequest.$Properties {
        }

        /** Represents an ImportMessagesRequest. */
        class ImportMessagesRequest {

            /**
             * Constructs a new ImportMessagesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ImportMessagesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ImportMessagesRequest conversation_id. */
            conversation_id: string;

            /** ImportMessagesRequest messages. */
            messages: godwit.v1.ImportedMessage[];

            /**
             * Encodes the specified ImportMessagesRequest message. Does not implicitly {@link godwit.v1.ImportMessagesRequest.verify|verify} messages.
             * @param message ImportMessagesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ImportMessagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ImportMessagesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ImportMessagesRequest & godwit.v1.ImportMessagesRequest.$Shape} ImportMessagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ImportMessagesRequest & godwit.v1.ImportMessagesRequest.$Shape;
        }

        namespace ImportMessagesRequest {

            /** Properties of an ImportMessagesRequest. */
            interface $Properties {

                /** ImportMessagesRequest conversation_id */
                conversation_id?: string;

                /** ImportMessagesRequest messages */
                messages?: godwit.v1.ImportedMessage.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ImportMessagesRequest. */
            type $Shape = godwit.v1.ImportMessagesRequest.$Properties;
        }

        /**
         * Properties of an ImportedMessage.
         * @deprecated Use godwit.v1.ImportedMessage.$Properties instead.
         */
        interface IImportedMessage extends godwit.v1.ImportedMessage.$Properties {
        }

        /** Represents an ImportedMessage. */
        class ImportedMessage {

            /**
             * Constructs a new ImportedMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ImportedMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ImportedMessage sender_id. */
            sender_id: string;

            /** ImportedMessage sent_at. */
            sent_at: number;

            /** ImportedMessage content_type. */
            content_type: string;

            /** ImportedMessage body. */
            body: Uint8Array;

            /** ImportedMessage client_message_id. */
            client_message_id: Uint8Array;

            /** ImportedMessage reply_to. */
            reply_to: number;

            /**
             * Encodes the specified ImportedMessage message. Does not implicitly {@link godwit.v1.ImportedMessage.verify|verify} messages.
             * @param message ImportedMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ImportedMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ImportedMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ImportedMessage & godwit.v1.ImportedMessage.$Shape} ImportedMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ImportedMessage & godwit.v1.ImportedMessage.$Shape;
        }

        namespace ImportedMessage {

            /** Properties of an ImportedMessage. */
            interface $Properties {

                /** ImportedMessage sender_id */
                sender_id?: string;

                /** ImportedMessage sent_at */
                sent_at?: number;

                /** ImportedMessage content_type */
                content_type?: string;

                /** ImportedMessage body */
                body?: Uint8Array;

                /** ImportedMessage client_message_id */
                client_message_id?: Uint8Array;

                /** ImportedMessage reply_to */
                reply_to?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ImportedMessage. */
            type $Shape = godwit.v1.ImportedMessage.$Properties;
        }

        /**
         * Properties of an ImportMessagesResponse.
         * @deprecated Use godwit.v1.ImportMessagesResponse.$Properties instead.
         */
        interface IImportMessagesResponse extends godwit.v1.ImportMessagesResponse.$Properties {
        }

        /** Represents an ImportMessagesResponse. */
        class ImportMessagesResponse {

            /**
             * Constructs a new ImportMessagesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.ImportMessagesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ImportMessagesResponse seqs. */
            seqs: number[];

            /** ImportMessagesResponse added. */
            added: number;

            /**
             * Encodes the specified ImportMessagesResponse message. Does not implicitly {@link godwit.v1.ImportMessagesResponse.verify|verify} messages.
             * @param message ImportMessagesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.ImportMessagesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ImportMessagesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.ImportMessagesResponse & godwit.v1.ImportMessagesResponse.$Shape} ImportMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.ImportMessagesResponse & godwit.v1.ImportMessagesResponse.$Shape;
        }

        namespace ImportMessagesResponse {

            /** Properties of an ImportMessagesResponse. */
            interface $Properties {

                /** ImportMessagesResponse seqs */
                seqs?: number[];

                /** ImportMessagesResponse added */
                added?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ImportMessagesResponse. */
            type $Shape = godwit.v1.ImportMessagesResponse.$Properties;
        }

        /**
         * Properties of a CreateTokenRequest.
         * @deprecated Use godwit.v1.CreateTokenRequest.$Properties instead.
         */
        interface ICreateTokenRequest extends godwit.v1.CreateTokenRequest.$Properties {
        }

        /** Represents a CreateTokenRequest. */
        class CreateTokenRequest {

            /**
             * Constructs a new CreateTokenRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.CreateTokenRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateTokenRequest user_id. */
            user_id: string;

            /** CreateTokenRequest expires_in_seconds. */
            expires_in_seconds: number;

            /**
             * Encodes the specified CreateTokenRequest message. Does not implicitly {@link godwit.v1.CreateTokenRequest.verify|verify} messages.
             * @param message CreateTokenRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.CreateTokenRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateTokenRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.CreateTokenRequest & godwit.v1.CreateTokenRequest.$Shape} CreateTokenRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.CreateTokenRequest & godwit.v1.CreateTokenRequest.$Shape;
        }

        namespace CreateTokenRequest {

            /** Properties of a CreateTokenRequest. */
            interface $Properties {

                /** CreateTokenRequest user_id */
                user_id?: string;

                /** CreateTokenRequest expires_in_seconds */
                expires_in_seconds?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateTokenRequest. */
            type $Shape = godwit.v1.CreateTokenRequest.$Properties;
        }

        /**
         * Properties of a CreateTokenResponse.
         * @deprecated Use godwit.v1.CreateTokenResponse.$Properties instead.
         */
        interface ICreateTokenResponse extends godwit.v1.CreateTokenResponse.$Properties {
        }

        /** Represents a CreateTokenResponse. */
        class CreateTokenResponse {

            /**
             * Constructs a new CreateTokenResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.CreateTokenResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateTokenResponse token. */
            token: string;

            /** CreateTokenResponse expires_at. */
            expires_at: number;

            /**
             * Encodes the specified CreateTokenResponse message. Does not implicitly {@link godwit.v1.CreateTokenResponse.verify|verify} messages.
             * @param message CreateTokenResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.CreateTokenResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateTokenResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.CreateTokenResponse & godwit.v1.CreateTokenResponse.$Shape} CreateTokenResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.CreateTokenResponse & godwit.v1.CreateTokenResponse.$Shape;
        }

        namespace CreateTokenResponse {

            /** Properties of a CreateTokenResponse. */
            interface $Properties {

                /** CreateTokenResponse token */
                token?: string;

                /** CreateTokenResponse expires_at */
                expires_at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateTokenResponse. */
            type $Shape = godwit.v1.CreateTokenResponse.$Properties;
        }

        /**
         * Properties of an EndSessionsRequest.
         * @deprecated Use godwit.v1.EndSessionsRequest.$Properties instead.
         */
        interface IEndSessionsRequest extends godwit.v1.EndSessionsRequest.$Properties {
        }

        /** Represents an EndSessionsRequest. */
        class EndSessionsRequest {

            /**
             * Constructs a new EndSessionsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.EndSessionsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EndSessionsRequest user_id. */
            user_id: string;

            /** EndSessionsRequest session_id. */
            session_id: string;

            /** EndSessionsRequest revoke_tokens. */
            revoke_tokens: boolean;

            /**
             * Encodes the specified EndSessionsRequest message. Does not implicitly {@link godwit.v1.EndSessionsRequest.verify|verify} messages.
             * @param message EndSessionsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.EndSessionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EndSessionsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.EndSessionsRequest & godwit.v1.EndSessionsRequest.$Shape} EndSessionsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.EndSessionsRequest & godwit.v1.EndSessionsRequest.$Shape;
        }

        namespace EndSessionsRequest {

            /** Properties of an EndSessionsRequest. */
            interface $Properties {

                /** EndSessionsRequest user_id */
                user_id?: string;

                /** EndSessionsRequest session_id */
                session_id?: string;

                /** EndSessionsRequest revoke_tokens */
                revoke_tokens?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EndSessionsRequest. */
            type $Shape = godwit.v1.EndSessionsRequest.$Properties;
        }

        /**
         * Properties of an EndSessionsResponse.
         * @deprecated Use godwit.v1.EndSessionsResponse.$Properties instead.
         */
        interface IEndSessionsResponse extends godwit.v1.EndSessionsResponse.$Properties {
        }

        /** Represents an EndSessionsResponse. */
        class EndSessionsResponse {

            /**
             * Constructs a new EndSessionsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.EndSessionsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified EndSessionsResponse message. Does not implicitly {@link godwit.v1.EndSessionsResponse.verify|verify} messages.
             * @param message EndSessionsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.EndSessionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EndSessionsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.EndSessionsResponse & godwit.v1.EndSessionsResponse.$Shape} EndSessionsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.EndSessionsResponse & godwit.v1.EndSessionsResponse.$Shape;
        }

        namespace EndSessionsResponse {

            /** Properties of an EndSessionsResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EndSessionsResponse. */
            type $Shape = godwit.v1.EndSessionsResponse.$Properties;
        }

        /**
         * Properties of a BanRequest.
         * @deprecated Use godwit.v1.BanRequest.$Properties instead.
         */
        interface IBanRequest extends godwit.v1.BanRequest.$Properties {
        }

        /** Represents a BanRequest. */
        class BanRequest {

            /**
             * Constructs a new BanRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.BanRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BanRequest user_id. */
            user_id: string;

            /** BanRequest reason. */
            reason: string;

            /**
             * Encodes the specified BanRequest message. Does not implicitly {@link godwit.v1.BanRequest.verify|verify} messages.
             * @param message BanRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.BanRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BanRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.BanRequest & godwit.v1.BanRequest.$Shape} BanRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.BanRequest & godwit.v1.BanRequest.$Shape;
        }

        namespace BanRequest {

            /** Properties of a BanRequest. */
            interface $Properties {

                /** BanRequest user_id */
                user_id?: string;

                /** BanRequest reason */
                reason?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BanRequest. */
            type $Shape = godwit.v1.BanRequest.$Properties;
        }

        /**
         * Properties of a BanResponse.
         * @deprecated Use godwit.v1.BanResponse.$Properties instead.
         */
        interface IBanResponse extends godwit.v1.BanResponse.$Properties {
        }

        /** Represents a BanResponse. */
        class BanResponse {

            /**
             * Constructs a new BanResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.BanResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified BanResponse message. Does not implicitly {@link godwit.v1.BanResponse.verify|verify} messages.
             * @param message BanResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.BanResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BanResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.BanResponse & godwit.v1.BanResponse.$Shape} BanResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.BanResponse & godwit.v1.BanResponse.$Shape;
        }

        namespace BanResponse {

            /** Properties of a BanResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BanResponse. */
            type $Shape = godwit.v1.BanResponse.$Properties;
        }

        /**
         * Properties of an UnbanRequest.
         * @deprecated Use godwit.v1.UnbanRequest.$Properties instead.
         */
        interface IUnbanRequest extends godwit.v1.UnbanRequest.$Properties {
        }

        /** Represents an UnbanRequest. */
        class UnbanRequest {

            /**
             * Constructs a new UnbanRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UnbanRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UnbanRequest user_id. */
            user_id: string;

            /**
             * Encodes the specified UnbanRequest message. Does not implicitly {@link godwit.v1.UnbanRequest.verify|verify} messages.
             * @param message UnbanRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UnbanRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnbanRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UnbanRequest & godwit.v1.UnbanRequest.$Shape} UnbanRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UnbanRequest & godwit.v1.UnbanRequest.$Shape;
        }

        namespace UnbanRequest {

            /** Properties of an UnbanRequest. */
            interface $Properties {

                /** UnbanRequest user_id */
                user_id?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnbanRequest. */
            type $Shape = godwit.v1.UnbanRequest.$Properties;
        }

        /**
         * Properties of an UnbanResponse.
         * @deprecated Use godwit.v1.UnbanResponse.$Properties instead.
         */
        interface IUnbanResponse extends godwit.v1.UnbanResponse.$Properties {
        }

        /** Represents an UnbanResponse. */
        class UnbanResponse {

            /**
             * Constructs a new UnbanResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: godwit.v1.UnbanResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified UnbanResponse message. Does not implicitly {@link godwit.v1.UnbanResponse.verify|verify} messages.
             * @param message UnbanResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: godwit.v1.UnbanResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UnbanResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {godwit.v1.UnbanResponse & godwit.v1.UnbanResponse.$Shape} UnbanResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.v1.UnbanResponse & godwit.v1.UnbanResponse.$Shape;
        }

        namespace UnbanResponse {

            /** Properties of an UnbanResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UnbanResponse. */
            type $Shape = godwit.v1.UnbanResponse.$Properties;
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
    }
}
