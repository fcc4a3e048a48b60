import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace godwit. */
export namespace godwit {

    /** Namespace store. */
    namespace store {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a ChangedProfilesRequest.
             * @deprecated Use godwit.store.v1.ChangedProfilesRequest.$Properties instead.
             */
            interface IChangedProfilesRequest extends godwit.store.v1.ChangedProfilesRequest.$Properties {
            }

            /** Represents a ChangedProfilesRequest. */
            class ChangedProfilesRequest {

                /**
                 * Constructs a new ChangedProfilesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.ChangedProfilesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ChangedProfilesRequest since. */
                since: string;

                /** ChangedProfilesRequest after. */
                after: string;

                /**
                 * Encodes the specified ChangedProfilesRequest message. Does not implicitly {@link godwit.store.v1.ChangedProfilesRequest.verify|verify} messages.
                 * @param message ChangedProfilesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.ChangedProfilesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChangedProfilesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ChangedProfilesRequest & godwit.store.v1.ChangedProfilesRequest.$Shape} ChangedProfilesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.ChangedProfilesRequest & godwit.store.v1.ChangedProfilesRequest.$Shape;
            }

            namespace ChangedProfilesRequest {

                /** Properties of a ChangedProfilesRequest. */
                interface $Properties {

                    /** ChangedProfilesRequest since */
                    since?: string;

                    /** ChangedProfilesRequest after */
                    after?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChangedProfilesRequest. */
                type $Shape = godwit.store.v1.ChangedProfilesRequest.$Properties;
            }

            /**
             * Properties of a ChangedProfilesResponse.
             * @deprecated Use godwit.store.v1.ChangedProfilesResponse.$Properties instead.
             */
            interface IChangedProfilesResponse extends godwit.store.v1.ChangedProfilesResponse.$Properties {
            }

            /** Represents a ChangedProfilesResponse. */
            class ChangedProfilesResponse {

                /**
                 * Constructs a new ChangedProfilesResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.ChangedProfilesResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ChangedProfilesResponse profiles. */
                profiles: godwit.store.v1.ProfileShown[];

                /** ChangedProfilesResponse as_of. */
                as_of: string;

                /** ChangedProfilesResponse next. */
                next: string;

                /**
                 * Encodes the specified ChangedProfilesResponse message. Does not implicitly {@link godwit.store.v1.ChangedProfilesResponse.verify|verify} messages.
                 * @param message ChangedProfilesResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.ChangedProfilesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChangedProfilesResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ChangedProfilesResponse & godwit.store.v1.ChangedProfilesResponse.$Shape} ChangedProfilesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.ChangedProfilesResponse & godwit.store.v1.ChangedProfilesResponse.$Shape;
            }

            namespace ChangedProfilesResponse {

                /** Properties of a ChangedProfilesResponse. */
                interface $Properties {

                    /** ChangedProfilesResponse profiles */
                    profiles?: godwit.store.v1.ProfileShown.$Properties[];

                    /** ChangedProfilesResponse as_of */
                    as_of?: string;

                    /** ChangedProfilesResponse next */
                    next?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChangedProfilesResponse. */
                type $Shape = godwit.store.v1.ChangedProfilesResponse.$Properties;
            }

            /**
             * Properties of an AppendRequest.
             * @deprecated Use godwit.store.v1.AppendRequest.$Properties instead.
             */
            interface IAppendRequest extends godwit.store.v1.AppendRequest.$Properties {
            }

            /** Represents an AppendRequest. */
            class AppendRequest {

                /**
                 * Constructs a new AppendRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.AppendRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AppendRequest items. */
                items: godwit.store.v1.AppendItem[];

                /** AppendRequest skip_locked. */
                skip_locked: boolean;

                /**
                 * Encodes the specified AppendRequest message. Does not implicitly {@link godwit.store.v1.AppendRequest.verify|verify} messages.
                 * @param message AppendRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.AppendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AppendRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AppendRequest & godwit.store.v1.AppendRequest.$Shape} AppendRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.AppendRequest & godwit.store.v1.AppendRequest.$Shape;
            }

            namespace AppendRequest {

                /** Properties of an AppendRequest. */
                interface $Properties {

                    /** AppendRequest items */
                    items?: godwit.store.v1.AppendItem.$Properties[];

                    /** AppendRequest skip_locked */
                    skip_locked?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AppendRequest. */
                type $Shape = godwit.store.v1.AppendRequest.$Properties;
            }

            /**
             * Properties of an AppendItem.
             * @deprecated Use godwit.store.v1.AppendItem.$Properties instead.
             */
            interface IAppendItem extends godwit.store.v1.AppendItem.$Properties {
            }

            /** Represents an AppendItem. */
            class AppendItem {

                /**
                 * Constructs a new AppendItem.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.AppendItem.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AppendItem conversation_id. */
                conversation_id: string;

                /** AppendItem sender_id. */
                sender_id: string;

                /** AppendItem to_user_id. */
                to_user_id: string;

                /** AppendItem client_message_id. */
                client_message_id: Uint8Array;

                /** AppendItem content_type. */
                content_type: string;

                /** AppendItem body. */
                body: Uint8Array;

                /** AppendItem reply_to. */
                reply_to: number;

                /** AppendItem attachment_ids. */
                attachment_ids: string[];

                /** AppendItem traceparent. */
                traceparent: string;

                /** AppendItem judged. */
                judged: boolean;

                /** AppendItem original_digest. */
                original_digest: Uint8Array;

                /**
                 * Encodes the specified AppendItem message. Does not implicitly {@link godwit.store.v1.AppendItem.verify|verify} messages.
                 * @param message AppendItem message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.AppendItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AppendItem message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AppendItem & godwit.store.v1.AppendItem.$Shape} AppendItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.AppendItem & godwit.store.v1.AppendItem.$Shape;
            }

            namespace AppendItem {

                /** Properties of an AppendItem. */
                interface $Properties {

                    /** AppendItem conversation_id */
                    conversation_id?: string;

                    /** AppendItem sender_id */
                    sender_id?: string;

                    /** AppendItem to_user_id */
                    to_user_id?: string;

                    /** AppendItem client_message_id */
                    client_message_id?: Uint8Array;

                    /** AppendItem content_type */
                    content_type?: string;

                    /** AppendItem body */
                    body?: Uint8Array;

                    /** AppendItem reply_to */
                    reply_to?: number;

                    /** AppendItem attachment_ids */
                    attachment_ids?: string[];

                    /** AppendItem traceparent */
                    traceparent?: string;

                    /** AppendItem judged */
                    judged?: boolean;

                    /** AppendItem original_digest */
                    original_digest?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AppendItem. */
                type $Shape = godwit.store.v1.AppendItem.$Properties;
            }

            /**
             * Properties of an AppendResponse.
             * @deprecated Use godwit.store.v1.AppendResponse.$Properties instead.
             */
            interface IAppendResponse extends godwit.store.v1.AppendResponse.$Properties {
            }

            /** Represents an AppendResponse. */
            class AppendResponse {

                /**
                 * Constructs a new AppendResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.AppendResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AppendResponse results. */
                results: godwit.store.v1.AppendResult[];

                /**
                 * Encodes the specified AppendResponse message. Does not implicitly {@link godwit.store.v1.AppendResponse.verify|verify} messages.
                 * @param message AppendResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.AppendResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AppendResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AppendResponse & godwit.store.v1.AppendResponse.$Shape} AppendResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.AppendResponse & godwit.store.v1.AppendResponse.$Shape;
            }

            namespace AppendResponse {

                /** Properties of an AppendResponse. */
                interface $Properties {

                    /** AppendResponse results */
                    results?: godwit.store.v1.AppendResult.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AppendResponse. */
                type $Shape = godwit.store.v1.AppendResponse.$Properties;
            }

            /**
             * Properties of an AppendResult.
             * @deprecated Use godwit.store.v1.AppendResult.$Properties instead.
             */
            interface IAppendResult extends godwit.store.v1.AppendResult.$Properties {
            }

            /** Represents an AppendResult. */
            class AppendResult {

                /**
                 * Constructs a new AppendResult.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.AppendResult.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AppendResult seq. */
                seq: number;

                /** AppendResult sent_at. */
                sent_at: number;

                /** AppendResult deduplicated. */
                deduplicated: boolean;

                /** AppendResult failure. */
                failure: godwit.store.v1.Failure;

                /** AppendResult locked. */
                locked: boolean;

                /** AppendResult unjudged. */
                unjudged: boolean;

                /**
                 * Encodes the specified AppendResult message. Does not implicitly {@link godwit.store.v1.AppendResult.verify|verify} messages.
                 * @param message AppendResult message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.AppendResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AppendResult message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AppendResult & godwit.store.v1.AppendResult.$Shape} AppendResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.AppendResult & godwit.store.v1.AppendResult.$Shape;
            }

            namespace AppendResult {

                /** Properties of an AppendResult. */
                interface $Properties {

                    /** AppendResult seq */
                    seq?: number;

                    /** AppendResult sent_at */
                    sent_at?: number;

                    /** AppendResult deduplicated */
                    deduplicated?: boolean;

                    /** AppendResult failure */
                    failure?: godwit.store.v1.Failure.$Properties;

                    /** AppendResult locked */
                    locked?: boolean;

                    /** AppendResult unjudged */
                    unjudged?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AppendResult. */
                type $Shape = godwit.store.v1.AppendResult.$Properties;
            }

            /**
             * Properties of a JudgeRequest.
             * @deprecated Use godwit.store.v1.JudgeRequest.$Properties instead.
             */
            interface IJudgeRequest extends godwit.store.v1.JudgeRequest.$Properties {
            }

            /** Represents a JudgeRequest. */
            class JudgeRequest {

                /**
                 * Constructs a new JudgeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.JudgeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** JudgeRequest items. */
                items: godwit.store.v1.JudgeItem[];

                /**
                 * Encodes the specified JudgeRequest message. Does not implicitly {@link godwit.store.v1.JudgeRequest.verify|verify} messages.
                 * @param message JudgeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.JudgeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a JudgeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.JudgeRequest & godwit.store.v1.JudgeRequest.$Shape} JudgeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.JudgeRequest & godwit.store.v1.JudgeRequest.$Shape;
            }

            namespace JudgeRequest {

                /** Properties of a JudgeRequest. */
                interface $Properties {

                    /** JudgeRequest items */
                    items?: godwit.store.v1.JudgeItem.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a JudgeRequest. */
                type $Shape = godwit.store.v1.JudgeRequest.$Properties;
            }

            /**
             * Properties of a JudgeItem.
             * @deprecated Use godwit.store.v1.JudgeItem.$Properties instead.
             */
            interface IJudgeItem extends godwit.store.v1.JudgeItem.$Properties {
            }

            /** Represents a JudgeItem. */
            class JudgeItem {

                /**
                 * Constructs a new JudgeItem.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.JudgeItem.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** JudgeItem message. */
                message: godwit.store.v1.AppendItem;

                /** JudgeItem edited_seq. */
                edited_seq: number;

                /**
                 * Encodes the specified JudgeItem message. Does not implicitly {@link godwit.store.v1.JudgeItem.verify|verify} messages.
                 * @param message JudgeItem message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.JudgeItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a JudgeItem message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.JudgeItem & godwit.store.v1.JudgeItem.$Shape} JudgeItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.JudgeItem & godwit.store.v1.JudgeItem.$Shape;
            }

            namespace JudgeItem {

                /** Properties of a JudgeItem. */
                interface $Properties {

                    /** JudgeItem message */
                    message?: godwit.store.v1.AppendItem.$Properties;

                    /** JudgeItem edited_seq */
                    edited_seq?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a JudgeItem. */
                type $Shape = godwit.store.v1.JudgeItem.$Properties;
            }

            /**
             * Properties of a JudgeResponse.
             * @deprecated Use godwit.store.v1.JudgeResponse.$Properties instead.
             */
            interface IJudgeResponse extends godwit.store.v1.JudgeResponse.$Properties {
            }

            /** Represents a JudgeResponse. */
            class JudgeResponse {

                /**
                 * Constructs a new JudgeResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.JudgeResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** JudgeResponse results. */
                results: godwit.store.v1.JudgeResult[];

                /** JudgeResponse needed. */
                needed: boolean;

                /**
                 * Encodes the specified JudgeResponse message. Does not implicitly {@link godwit.store.v1.JudgeResponse.verify|verify} messages.
                 * @param message JudgeResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.JudgeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a JudgeResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.JudgeResponse & godwit.store.v1.JudgeResponse.$Shape} JudgeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.JudgeResponse & godwit.store.v1.JudgeResponse.$Shape;
            }

            namespace JudgeResponse {

                /** Properties of a JudgeResponse. */
                interface $Properties {

                    /** JudgeResponse results */
                    results?: godwit.store.v1.JudgeResult.$Properties[];

                    /** JudgeResponse needed */
                    needed?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a JudgeResponse. */
                type $Shape = godwit.store.v1.JudgeResponse.$Properties;
            }

            /**
             * Properties of a JudgeResult.
             * @deprecated Use godwit.store.v1.JudgeResult.$Properties instead.
             */
            interface IJudgeResult extends godwit.store.v1.JudgeResult.$Properties {
            }

            /** Represents a JudgeResult. */
            class JudgeResult {

                /**
                 * Constructs a new JudgeResult.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.JudgeResult.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** JudgeResult failure. */
                failure: godwit.store.v1.Failure;

                /** JudgeResult replaced. */
                replaced: boolean;

                /** JudgeResult content_type. */
                content_type: string;

                /** JudgeResult body. */
                body: Uint8Array;

                /** JudgeResult original_digest. */
                original_digest: Uint8Array;

                /**
                 * Encodes the specified JudgeResult message. Does not implicitly {@link godwit.store.v1.JudgeResult.verify|verify} messages.
                 * @param message JudgeResult message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.JudgeResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a JudgeResult message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.JudgeResult & godwit.store.v1.JudgeResult.$Shape} JudgeResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.JudgeResult & godwit.store.v1.JudgeResult.$Shape;
            }

            namespace JudgeResult {

                /** Properties of a JudgeResult. */
                interface $Properties {

                    /** JudgeResult failure */
                    failure?: godwit.store.v1.Failure.$Properties;

                    /** JudgeResult replaced */
                    replaced?: boolean;

                    /** JudgeResult content_type */
                    content_type?: string;

                    /** JudgeResult body */
                    body?: Uint8Array;

                    /** JudgeResult original_digest */
                    original_digest?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a JudgeResult. */
                type $Shape = godwit.store.v1.JudgeResult.$Properties;
            }

            /**
             * Properties of a Failure.
             * @deprecated Use godwit.store.v1.Failure.$Properties instead.
             */
            interface IFailure extends godwit.store.v1.Failure.$Properties {
            }

            /** Represents a Failure. */
            class Failure {

                /**
                 * Constructs a new Failure.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Failure.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Failure code. */
                code: number;

                /** Failure message. */
                message: string;

                /** Failure retry_after_ms. */
                retry_after_ms: number;

                /**
                 * Encodes the specified Failure message. Does not implicitly {@link godwit.store.v1.Failure.verify|verify} messages.
                 * @param message Failure message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Failure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Failure message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Failure & godwit.store.v1.Failure.$Shape} Failure
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Failure & godwit.store.v1.Failure.$Shape;
            }

            namespace Failure {

                /** Properties of a Failure. */
                interface $Properties {

                    /** Failure code */
                    code?: number;

                    /** Failure message */
                    message?: string;

                    /** Failure retry_after_ms */
                    retry_after_ms?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Failure. */
                type $Shape = godwit.store.v1.Failure.$Properties;
            }

            /**
             * Properties of an OpenSessionsRequest.
             * @deprecated Use godwit.store.v1.OpenSessionsRequest.$Properties instead.
             */
            interface IOpenSessionsRequest extends godwit.store.v1.OpenSessionsRequest.$Properties {
            }

            /** Represents an OpenSessionsRequest. */
            class OpenSessionsRequest {

                /**
                 * Constructs a new OpenSessionsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.OpenSessionsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OpenSessionsRequest user_ids. */
                user_ids: string[];

                /** OpenSessionsRequest emails. */
                emails: string[];

                /** OpenSessionsRequest since_versions. */
                since_versions: number[];

                /** OpenSessionsRequest issued_at. */
                issued_at: number[];

                /**
                 * Encodes the specified OpenSessionsRequest message. Does not implicitly {@link godwit.store.v1.OpenSessionsRequest.verify|verify} messages.
                 * @param message OpenSessionsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.OpenSessionsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OpenSessionsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.OpenSessionsRequest & godwit.store.v1.OpenSessionsRequest.$Shape} OpenSessionsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.OpenSessionsRequest & godwit.store.v1.OpenSessionsRequest.$Shape;
            }

            namespace OpenSessionsRequest {

                /** Properties of an OpenSessionsRequest. */
                interface $Properties {

                    /** OpenSessionsRequest user_ids */
                    user_ids?: string[];

                    /** OpenSessionsRequest emails */
                    emails?: string[];

                    /** OpenSessionsRequest since_versions */
                    since_versions?: number[];

                    /** OpenSessionsRequest issued_at */
                    issued_at?: number[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OpenSessionsRequest. */
                type $Shape = godwit.store.v1.OpenSessionsRequest.$Properties;
            }

            /**
             * Properties of an OpenSessionsResponse.
             * @deprecated Use godwit.store.v1.OpenSessionsResponse.$Properties instead.
             */
            interface IOpenSessionsResponse extends godwit.store.v1.OpenSessionsResponse.$Properties {
            }

            /** Represents an OpenSessionsResponse. */
            class OpenSessionsResponse {

                /**
                 * Constructs a new OpenSessionsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.OpenSessionsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OpenSessionsResponse sets. */
                sets: godwit.store.v1.UserSets[];

                /** OpenSessionsResponse database_epoch. */
                database_epoch: string;

                /** OpenSessionsResponse judges. */
                judges: boolean;

                /**
                 * Encodes the specified OpenSessionsResponse message. Does not implicitly {@link godwit.store.v1.OpenSessionsResponse.verify|verify} messages.
                 * @param message OpenSessionsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.OpenSessionsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OpenSessionsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.OpenSessionsResponse & godwit.store.v1.OpenSessionsResponse.$Shape} OpenSessionsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.OpenSessionsResponse & godwit.store.v1.OpenSessionsResponse.$Shape;
            }

            namespace OpenSessionsResponse {

                /** Properties of an OpenSessionsResponse. */
                interface $Properties {

                    /** OpenSessionsResponse sets */
                    sets?: godwit.store.v1.UserSets.$Properties[];

                    /** OpenSessionsResponse database_epoch */
                    database_epoch?: string;

                    /** OpenSessionsResponse judges */
                    judges?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OpenSessionsResponse. */
                type $Shape = godwit.store.v1.OpenSessionsResponse.$Properties;
            }

            /**
             * Properties of a UserSets.
             * @deprecated Use godwit.store.v1.UserSets.$Properties instead.
             */
            interface IUserSets extends godwit.store.v1.UserSets.$Properties {
            }

            /** Represents a UserSets. */
            class UserSets {

                /**
                 * Constructs a new UserSets.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.UserSets.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** UserSets memberships. */
                memberships: godwit.store.v1.Membership[];

                /** UserSets friend_ids. */
                friend_ids: string[];

                /** UserSets status. */
                status: number;

                /** UserSets status_text. */
                status_text: string;

                /** UserSets sets_version. */
                sets_version: number;

                /** UserSets ties. */
                ties: godwit.store.v1.Tie[];

                /** UserSets failure. */
                failure: godwit.store.v1.Failure;

                /** UserSets status_version. */
                status_version: number;

                /** UserSets reads_as_of. */
                reads_as_of: string;

                /** UserSets access. */
                access: godwit.store.v1.Access;

                /** UserSets notified_version. */
                notified_version: number;

                /**
                 * Encodes the specified UserSets message. Does not implicitly {@link godwit.store.v1.UserSets.verify|verify} messages.
                 * @param message UserSets message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.UserSets.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a UserSets message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.UserSets & godwit.store.v1.UserSets.$Shape} UserSets
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.UserSets & godwit.store.v1.UserSets.$Shape;
            }

            namespace UserSets {

                /** Properties of a UserSets. */
                interface $Properties {

                    /** UserSets memberships */
                    memberships?: godwit.store.v1.Membership.$Properties[];

                    /** UserSets friend_ids */
                    friend_ids?: string[];

                    /** UserSets status */
                    status?: number;

                    /** UserSets status_text */
                    status_text?: string;

                    /** UserSets sets_version */
                    sets_version?: number;

                    /** UserSets ties */
                    ties?: godwit.store.v1.Tie.$Properties[];

                    /** UserSets failure */
                    failure?: godwit.store.v1.Failure.$Properties;

                    /** UserSets status_version */
                    status_version?: number;

                    /** UserSets reads_as_of */
                    reads_as_of?: string;

                    /** UserSets access */
                    access?: godwit.store.v1.Access.$Properties;

                    /** UserSets notified_version */
                    notified_version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a UserSets. */
                type $Shape = godwit.store.v1.UserSets.$Properties;
            }

            /**
             * Properties of an Access.
             * @deprecated Use godwit.store.v1.Access.$Properties instead.
             */
            interface IAccess extends godwit.store.v1.Access.$Properties {
            }

            /** Represents an Access. */
            class Access {

                /**
                 * Constructs a new Access.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Access.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Access banned. */
                banned: boolean;

                /** Access reason. */
                reason: string;

                /** Access revoked_before. */
                revoked_before: number;

                /** Access ended_version. */
                ended_version: number;

                /**
                 * Encodes the specified Access message. Does not implicitly {@link godwit.store.v1.Access.verify|verify} messages.
                 * @param message Access message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Access.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Access message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Access & godwit.store.v1.Access.$Shape} Access
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Access & godwit.store.v1.Access.$Shape;
            }

            namespace Access {

                /** Properties of an Access. */
                interface $Properties {

                    /** Access banned */
                    banned?: boolean;

                    /** Access reason */
                    reason?: string;

                    /** Access revoked_before */
                    revoked_before?: number;

                    /** Access ended_version */
                    ended_version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Access. */
                type $Shape = godwit.store.v1.Access.$Properties;
            }

            /**
             * Properties of a Tie.
             * @deprecated Use godwit.store.v1.Tie.$Properties instead.
             */
            interface ITie extends godwit.store.v1.Tie.$Properties {
            }

            /** Represents a Tie. */
            class Tie {

                /**
                 * Constructs a new Tie.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Tie.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Tie user_id. */
                user_id: string;

                /** Tie state. */
                state: number;

                /** Tie sets_version. */
                sets_version: number;

                /**
                 * Encodes the specified Tie message. Does not implicitly {@link godwit.store.v1.Tie.verify|verify} messages.
                 * @param message Tie message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Tie.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Tie message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Tie & godwit.store.v1.Tie.$Shape} Tie
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Tie & godwit.store.v1.Tie.$Shape;
            }

            namespace Tie {

                /** Properties of a Tie. */
                interface $Properties {

                    /** Tie user_id */
                    user_id?: string;

                    /** Tie state */
                    state?: number;

                    /** Tie sets_version */
                    sets_version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Tie. */
                type $Shape = godwit.store.v1.Tie.$Properties;
            }

            /**
             * Properties of a Membership.
             * @deprecated Use godwit.store.v1.Membership.$Properties instead.
             */
            interface IMembership extends godwit.store.v1.Membership.$Properties {
            }

            /** Represents a Membership. */
            class Membership {

                /**
                 * Constructs a new Membership.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Membership.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Membership conversation_id. */
                conversation_id: string;

                /** Membership last_seq. */
                last_seq: number;

                /** Membership epoch. */
                epoch: number;

                /** Membership read_seq. */
                read_seq: number;

                /** Membership active_at. */
                active_at: number;

                /** Membership last_change. */
                last_change: number;

                /** Membership visible_seq. */
                visible_seq: number;

                /** Membership restricted. */
                restricted: boolean;

                /** Membership details_version. */
                details_version: number;

                /**
                 * Encodes the specified Membership message. Does not implicitly {@link godwit.store.v1.Membership.verify|verify} messages.
                 * @param message Membership message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Membership.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Membership message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Membership & godwit.store.v1.Membership.$Shape} Membership
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Membership & godwit.store.v1.Membership.$Shape;
            }

            namespace Membership {

                /** Properties of a Membership. */
                interface $Properties {

                    /** Membership conversation_id */
                    conversation_id?: string;

                    /** Membership last_seq */
                    last_seq?: number;

                    /** Membership epoch */
                    epoch?: number;

                    /** Membership read_seq */
                    read_seq?: number;

                    /** Membership active_at */
                    active_at?: number;

                    /** Membership last_change */
                    last_change?: number;

                    /** Membership visible_seq */
                    visible_seq?: number;

                    /** Membership restricted */
                    restricted?: boolean;

                    /** Membership details_version */
                    details_version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Membership. */
                type $Shape = godwit.store.v1.Membership.$Properties;
            }

            /**
             * Properties of a HeadsRequest.
             * @deprecated Use godwit.store.v1.HeadsRequest.$Properties instead.
             */
            interface IHeadsRequest extends godwit.store.v1.HeadsRequest.$Properties {
            }

            /** Represents a HeadsRequest. */
            class HeadsRequest {

                /**
                 * Constructs a new HeadsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.HeadsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HeadsRequest conversation_ids. */
                conversation_ids: string[];

                /** HeadsRequest user_ids. */
                user_ids: string[];

                /** HeadsRequest read_times. */
                read_times: string[];

                /** HeadsRequest reads_since. */
                reads_since: number[];

                /**
                 * Encodes the specified HeadsRequest message. Does not implicitly {@link godwit.store.v1.HeadsRequest.verify|verify} messages.
                 * @param message HeadsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.HeadsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HeadsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.HeadsRequest & godwit.store.v1.HeadsRequest.$Shape} HeadsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.HeadsRequest & godwit.store.v1.HeadsRequest.$Shape;
            }

            namespace HeadsRequest {

                /** Properties of a HeadsRequest. */
                interface $Properties {

                    /** HeadsRequest conversation_ids */
                    conversation_ids?: string[];

                    /** HeadsRequest user_ids */
                    user_ids?: string[];

                    /** HeadsRequest read_times */
                    read_times?: string[];

                    /** HeadsRequest reads_since */
                    reads_since?: number[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HeadsRequest. */
                type $Shape = godwit.store.v1.HeadsRequest.$Properties;
            }

            /**
             * Properties of a HeadsResponse.
             * @deprecated Use godwit.store.v1.HeadsResponse.$Properties instead.
             */
            interface IHeadsResponse extends godwit.store.v1.HeadsResponse.$Properties {
            }

            /** Represents a HeadsResponse. */
            class HeadsResponse {

                /**
                 * Constructs a new HeadsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.HeadsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HeadsResponse heads. */
                heads: godwit.store.v1.Head[];

                /** HeadsResponse database_epoch. */
                database_epoch: string;

                /** HeadsResponse sets_versions. */
                sets_versions: number[];

                /** HeadsResponse reads. */
                reads: godwit.store.v1.MovedRead[];

                /** HeadsResponse reads_as_of. */
                reads_as_of: string;

                /**
                 * Encodes the specified HeadsResponse message. Does not implicitly {@link godwit.store.v1.HeadsResponse.verify|verify} messages.
                 * @param message HeadsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.HeadsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HeadsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.HeadsResponse & godwit.store.v1.HeadsResponse.$Shape} HeadsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.HeadsResponse & godwit.store.v1.HeadsResponse.$Shape;
            }

            namespace HeadsResponse {

                /** Properties of a HeadsResponse. */
                interface $Properties {

                    /** HeadsResponse heads */
                    heads?: godwit.store.v1.Head.$Properties[];

                    /** HeadsResponse database_epoch */
                    database_epoch?: string;

                    /** HeadsResponse sets_versions */
                    sets_versions?: number[];

                    /** HeadsResponse reads */
                    reads?: godwit.store.v1.MovedRead.$Properties[];

                    /** HeadsResponse reads_as_of */
                    reads_as_of?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HeadsResponse. */
                type $Shape = godwit.store.v1.HeadsResponse.$Properties;
            }

            /**
             * Properties of a MovedRead.
             * @deprecated Use godwit.store.v1.MovedRead.$Properties instead.
             */
            interface IMovedRead extends godwit.store.v1.MovedRead.$Properties {
            }

            /** Represents a MovedRead. */
            class MovedRead {

                /**
                 * Constructs a new MovedRead.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.MovedRead.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MovedRead conversation. */
                conversation: number;

                /** MovedRead user_id. */
                user_id: string;

                /** MovedRead seq. */
                seq: number;

                /**
                 * Encodes the specified MovedRead message. Does not implicitly {@link godwit.store.v1.MovedRead.verify|verify} messages.
                 * @param message MovedRead message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.MovedRead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MovedRead message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.MovedRead & godwit.store.v1.MovedRead.$Shape} MovedRead
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.MovedRead & godwit.store.v1.MovedRead.$Shape;
            }

            namespace MovedRead {

                /** Properties of a MovedRead. */
                interface $Properties {

                    /** MovedRead conversation */
                    conversation?: number;

                    /** MovedRead user_id */
                    user_id?: string;

                    /** MovedRead seq */
                    seq?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MovedRead. */
                type $Shape = godwit.store.v1.MovedRead.$Properties;
            }

            /**
             * Properties of a Head.
             * @deprecated Use godwit.store.v1.Head.$Properties instead.
             */
            interface IHead extends godwit.store.v1.Head.$Properties {
            }

            /** Represents a Head. */
            class Head {

                /**
                 * Constructs a new Head.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Head.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Head last_seq. */
                last_seq: number;

                /** Head epoch. */
                epoch: number;

                /** Head last_change. */
                last_change: number;

                /** Head restricted. */
                restricted: boolean;

                /** Head first_seq. */
                first_seq: number;

                /** Head details_version. */
                details_version: number;

                /**
                 * Encodes the specified Head message. Does not implicitly {@link godwit.store.v1.Head.verify|verify} messages.
                 * @param message Head message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Head.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Head message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Head & godwit.store.v1.Head.$Shape} Head
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Head & godwit.store.v1.Head.$Shape;
            }

            namespace Head {

                /** Properties of a Head. */
                interface $Properties {

                    /** Head last_seq */
                    last_seq?: number;

                    /** Head epoch */
                    epoch?: number;

                    /** Head last_change */
                    last_change?: number;

                    /** Head restricted */
                    restricted?: boolean;

                    /** Head first_seq */
                    first_seq?: number;

                    /** Head details_version */
                    details_version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Head. */
                type $Shape = godwit.store.v1.Head.$Properties;
            }

            /**
             * Properties of a RepairRequest.
             * @deprecated Use godwit.store.v1.RepairRequest.$Properties instead.
             */
            interface IRepairRequest extends godwit.store.v1.RepairRequest.$Properties {
            }

            /** Represents a RepairRequest. */
            class RepairRequest {

                /**
                 * Constructs a new RepairRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.RepairRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RepairRequest items. */
                items: godwit.store.v1.RepairItem[];

                /**
                 * Encodes the specified RepairRequest message. Does not implicitly {@link godwit.store.v1.RepairRequest.verify|verify} messages.
                 * @param message RepairRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.RepairRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RepairRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RepairRequest & godwit.store.v1.RepairRequest.$Shape} RepairRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.RepairRequest & godwit.store.v1.RepairRequest.$Shape;
            }

            namespace RepairRequest {

                /** Properties of a RepairRequest. */
                interface $Properties {

                    /** RepairRequest items */
                    items?: godwit.store.v1.RepairItem.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RepairRequest. */
                type $Shape = godwit.store.v1.RepairRequest.$Properties;
            }

            /**
             * Properties of a RepairItem.
             * @deprecated Use godwit.store.v1.RepairItem.$Properties instead.
             */
            interface IRepairItem extends godwit.store.v1.RepairItem.$Properties {
            }

            /** Represents a RepairItem. */
            class RepairItem {

                /**
                 * Constructs a new RepairItem.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.RepairItem.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RepairItem conversation_id. */
                conversation_id: string;

                /** RepairItem after_seq. */
                after_seq: number;

                /** RepairItem user_ids. */
                user_ids: string[];

                /** RepairItem after_change. */
                after_change: (number|null);

                /** RepairItem reader_id. */
                reader_id: string;

                /** RepairItem after_details. */
                after_details: (number|null);

                /**
                 * Encodes the specified RepairItem message. Does not implicitly {@link godwit.store.v1.RepairItem.verify|verify} messages.
                 * @param message RepairItem message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.RepairItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RepairItem message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RepairItem & godwit.store.v1.RepairItem.$Shape} RepairItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.RepairItem & godwit.store.v1.RepairItem.$Shape;
            }

            namespace RepairItem {

                /** Properties of a RepairItem. */
                interface $Properties {

                    /** RepairItem conversation_id */
                    conversation_id?: string;

                    /** RepairItem after_seq */
                    after_seq?: number;

                    /** RepairItem user_ids */
                    user_ids?: string[];

                    /** RepairItem after_change */
                    after_change?: (number|null);

                    /** RepairItem reader_id */
                    reader_id?: string;

                    /** RepairItem after_details */
                    after_details?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RepairItem. */
                type $Shape = godwit.store.v1.RepairItem.$Properties;
            }

            /**
             * Properties of a RepairResponse.
             * @deprecated Use godwit.store.v1.RepairResponse.$Properties instead.
             */
            interface IRepairResponse extends godwit.store.v1.RepairResponse.$Properties {
            }

            /** Represents a RepairResponse. */
            class RepairResponse {

                /**
                 * Constructs a new RepairResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.RepairResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RepairResponse results. */
                results: godwit.store.v1.RepairResult[];

                /**
                 * Encodes the specified RepairResponse message. Does not implicitly {@link godwit.store.v1.RepairResponse.verify|verify} messages.
                 * @param message RepairResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.RepairResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RepairResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RepairResponse & godwit.store.v1.RepairResponse.$Shape} RepairResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.RepairResponse & godwit.store.v1.RepairResponse.$Shape;
            }

            namespace RepairResponse {

                /** Properties of a RepairResponse. */
                interface $Properties {

                    /** RepairResponse results */
                    results?: godwit.store.v1.RepairResult.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RepairResponse. */
                type $Shape = godwit.store.v1.RepairResponse.$Properties;
            }

            /**
             * Properties of a RepairResult.
             * @deprecated Use godwit.store.v1.RepairResult.$Properties instead.
             */
            interface IRepairResult extends godwit.store.v1.RepairResult.$Properties {
            }

            /** Represents a RepairResult. */
            class RepairResult {

                /**
                 * Constructs a new RepairResult.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.RepairResult.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RepairResult head. */
                head: godwit.store.v1.Head;

                /** RepairResult posted. */
                posted: godwit.store.v1.Posted[];

                /** RepairResult member_ids. */
                member_ids: string[];

                /** RepairResult visible_seqs. */
                visible_seqs: number[];

                /** RepairResult changed. */
                changed: godwit.store.v1.Changed[];

                /** RepairResult to_change. */
                to_change: number;

                /** RepairResult details. */
                details: Uint8Array;

                /**
                 * Encodes the specified RepairResult message. Does not implicitly {@link godwit.store.v1.RepairResult.verify|verify} messages.
                 * @param message RepairResult message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.RepairResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RepairResult message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RepairResult & godwit.store.v1.RepairResult.$Shape} RepairResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.RepairResult & godwit.store.v1.RepairResult.$Shape;
            }

            namespace RepairResult {

                /** Properties of a RepairResult. */
                interface $Properties {

                    /** RepairResult head */
                    head?: godwit.store.v1.Head.$Properties;

                    /** RepairResult posted */
                    posted?: godwit.store.v1.Posted.$Properties[];

                    /** RepairResult member_ids */
                    member_ids?: string[];

                    /** RepairResult visible_seqs */
                    visible_seqs?: number[];

                    /** RepairResult changed */
                    changed?: godwit.store.v1.Changed.$Properties[];

                    /** RepairResult to_change */
                    to_change?: number;

                    /** RepairResult details */
                    details?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RepairResult. */
                type $Shape = godwit.store.v1.RepairResult.$Properties;
            }

            /**
             * Properties of an ExecuteRequest.
             * @deprecated Use godwit.store.v1.ExecuteRequest.$Properties instead.
             */
            interface IExecuteRequest extends godwit.store.v1.ExecuteRequest.$Properties {
            }

            /** Represents an ExecuteRequest. */
            class ExecuteRequest {

                /**
                 * Constructs a new ExecuteRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.ExecuteRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ExecuteRequest items. */
                items: godwit.store.v1.ExecuteItem[];

                /** ExecuteRequest skip_locked. */
                skip_locked: boolean;

                /**
                 * Encodes the specified ExecuteRequest message. Does not implicitly {@link godwit.store.v1.ExecuteRequest.verify|verify} messages.
                 * @param message ExecuteRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.ExecuteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExecuteRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ExecuteRequest & godwit.store.v1.ExecuteRequest.$Shape} ExecuteRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.ExecuteRequest & godwit.store.v1.ExecuteRequest.$Shape;
            }

            namespace ExecuteRequest {

                /** Properties of an ExecuteRequest. */
                interface $Properties {

                    /** ExecuteRequest items */
                    items?: godwit.store.v1.ExecuteItem.$Properties[];

                    /** ExecuteRequest skip_locked */
                    skip_locked?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExecuteRequest. */
                type $Shape = godwit.store.v1.ExecuteRequest.$Properties;
            }

            /**
             * Properties of an ExecuteItem.
             * @deprecated Use godwit.store.v1.ExecuteItem.$Properties instead.
             */
            interface IExecuteItem extends godwit.store.v1.ExecuteItem.$Properties {
            }

            /** Represents an ExecuteItem. */
            class ExecuteItem {

                /**
                 * Constructs a new ExecuteItem.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.ExecuteItem.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ExecuteItem user_id. */
                user_id: string;

                /** ExecuteItem frame. */
                frame: Uint8Array;

                /** ExecuteItem traceparent. */
                traceparent: string;

                /** ExecuteItem judged. */
                judged: boolean;

                /**
                 * Encodes the specified ExecuteItem message. Does not implicitly {@link godwit.store.v1.ExecuteItem.verify|verify} messages.
                 * @param message ExecuteItem message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.ExecuteItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExecuteItem message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ExecuteItem & godwit.store.v1.ExecuteItem.$Shape} ExecuteItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.ExecuteItem & godwit.store.v1.ExecuteItem.$Shape;
            }

            namespace ExecuteItem {

                /** Properties of an ExecuteItem. */
                interface $Properties {

                    /** ExecuteItem user_id */
                    user_id?: string;

                    /** ExecuteItem frame */
                    frame?: Uint8Array;

                    /** ExecuteItem traceparent */
                    traceparent?: string;

                    /** ExecuteItem judged */
                    judged?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExecuteItem. */
                type $Shape = godwit.store.v1.ExecuteItem.$Properties;
            }

            /**
             * Properties of an ExecuteResponse.
             * @deprecated Use godwit.store.v1.ExecuteResponse.$Properties instead.
             */
            interface IExecuteResponse extends godwit.store.v1.ExecuteResponse.$Properties {
            }

            /** Represents an ExecuteResponse. */
            class ExecuteResponse {

                /**
                 * Constructs a new ExecuteResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.ExecuteResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ExecuteResponse entries. */
                entries: Uint8Array[];

                /** ExecuteResponse locked. */
                locked: number[];

                /**
                 * Encodes the specified ExecuteResponse message. Does not implicitly {@link godwit.store.v1.ExecuteResponse.verify|verify} messages.
                 * @param message ExecuteResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.ExecuteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExecuteResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ExecuteResponse & godwit.store.v1.ExecuteResponse.$Shape} ExecuteResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.ExecuteResponse & godwit.store.v1.ExecuteResponse.$Shape;
            }

            namespace ExecuteResponse {

                /** Properties of an ExecuteResponse. */
                interface $Properties {

                    /** ExecuteResponse entries */
                    entries?: Uint8Array[];

                    /** ExecuteResponse locked */
                    locked?: number[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExecuteResponse. */
                type $Shape = godwit.store.v1.ExecuteResponse.$Properties;
            }

            /**
             * Properties of a SeenItem.
             * @deprecated Use godwit.store.v1.SeenItem.$Properties instead.
             */
            interface ISeenItem extends godwit.store.v1.SeenItem.$Properties {
            }

            /** Represents a SeenItem. */
            class SeenItem {

                /**
                 * Constructs a new SeenItem.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.SeenItem.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SeenItem user_id. */
                user_id: string;

                /** SeenItem at. */
                at: number;

                /**
                 * Encodes the specified SeenItem message. Does not implicitly {@link godwit.store.v1.SeenItem.verify|verify} messages.
                 * @param message SeenItem message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.SeenItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SeenItem message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.SeenItem & godwit.store.v1.SeenItem.$Shape} SeenItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.SeenItem & godwit.store.v1.SeenItem.$Shape;
            }

            namespace SeenItem {

                /** Properties of a SeenItem. */
                interface $Properties {

                    /** SeenItem user_id */
                    user_id?: string;

                    /** SeenItem at */
                    at?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SeenItem. */
                type $Shape = godwit.store.v1.SeenItem.$Properties;
            }

            /**
             * Properties of a SeenRequest.
             * @deprecated Use godwit.store.v1.SeenRequest.$Properties instead.
             */
            interface ISeenRequest extends godwit.store.v1.SeenRequest.$Properties {
            }

            /** Represents a SeenRequest. */
            class SeenRequest {

                /**
                 * Constructs a new SeenRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.SeenRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SeenRequest items. */
                items: godwit.store.v1.SeenItem[];

                /**
                 * Encodes the specified SeenRequest message. Does not implicitly {@link godwit.store.v1.SeenRequest.verify|verify} messages.
                 * @param message SeenRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.SeenRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SeenRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.SeenRequest & godwit.store.v1.SeenRequest.$Shape} SeenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.SeenRequest & godwit.store.v1.SeenRequest.$Shape;
            }

            namespace SeenRequest {

                /** Properties of a SeenRequest. */
                interface $Properties {

                    /** SeenRequest items */
                    items?: godwit.store.v1.SeenItem.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SeenRequest. */
                type $Shape = godwit.store.v1.SeenRequest.$Properties;
            }

            /**
             * Properties of a SeenResponse.
             * @deprecated Use godwit.store.v1.SeenResponse.$Properties instead.
             */
            interface ISeenResponse extends godwit.store.v1.SeenResponse.$Properties {
            }

            /** Represents a SeenResponse. */
            class SeenResponse {

                /**
                 * Constructs a new SeenResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.SeenResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Encodes the specified SeenResponse message. Does not implicitly {@link godwit.store.v1.SeenResponse.verify|verify} messages.
                 * @param message SeenResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.SeenResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SeenResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.SeenResponse & godwit.store.v1.SeenResponse.$Shape} SeenResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.SeenResponse & godwit.store.v1.SeenResponse.$Shape;
            }

            namespace SeenResponse {

                /** Properties of a SeenResponse. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SeenResponse. */
                type $Shape = godwit.store.v1.SeenResponse.$Properties;
            }

            /**
             * Properties of a WatchedMembersRequest.
             * @deprecated Use godwit.store.v1.WatchedMembersRequest.$Properties instead.
             */
            interface IWatchedMembersRequest extends godwit.store.v1.WatchedMembersRequest.$Properties {
            }

            /** Represents a WatchedMembersRequest. */
            class WatchedMembersRequest {

                /**
                 * Constructs a new WatchedMembersRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.WatchedMembersRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** WatchedMembersRequest items. */
                items: godwit.store.v1.WatchedMembersItem[];

                /**
                 * Encodes the specified WatchedMembersRequest message. Does not implicitly {@link godwit.store.v1.WatchedMembersRequest.verify|verify} messages.
                 * @param message WatchedMembersRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.WatchedMembersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WatchedMembersRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.WatchedMembersRequest & godwit.store.v1.WatchedMembersRequest.$Shape} WatchedMembersRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.WatchedMembersRequest & godwit.store.v1.WatchedMembersRequest.$Shape;
            }

            namespace WatchedMembersRequest {

                /** Properties of a WatchedMembersRequest. */
                interface $Properties {

                    /** WatchedMembersRequest items */
                    items?: godwit.store.v1.WatchedMembersItem.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WatchedMembersRequest. */
                type $Shape = godwit.store.v1.WatchedMembersRequest.$Properties;
            }

            /**
             * Properties of a WatchedMembersItem.
             * @deprecated Use godwit.store.v1.WatchedMembersItem.$Properties instead.
             */
            interface IWatchedMembersItem extends godwit.store.v1.WatchedMembersItem.$Properties {
            }

            /** Represents a WatchedMembersItem. */
            class WatchedMembersItem {

                /**
                 * Constructs a new WatchedMembersItem.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.WatchedMembersItem.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** WatchedMembersItem conversation_id. */
                conversation_id: string;

                /** WatchedMembersItem user_ids. */
                user_ids: string[];

                /** WatchedMembersItem known_epoch. */
                known_epoch: number;

                /**
                 * Encodes the specified WatchedMembersItem message. Does not implicitly {@link godwit.store.v1.WatchedMembersItem.verify|verify} messages.
                 * @param message WatchedMembersItem message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.WatchedMembersItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WatchedMembersItem message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.WatchedMembersItem & godwit.store.v1.WatchedMembersItem.$Shape} WatchedMembersItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.WatchedMembersItem & godwit.store.v1.WatchedMembersItem.$Shape;
            }

            namespace WatchedMembersItem {

                /** Properties of a WatchedMembersItem. */
                interface $Properties {

                    /** WatchedMembersItem conversation_id */
                    conversation_id?: string;

                    /** WatchedMembersItem user_ids */
                    user_ids?: string[];

                    /** WatchedMembersItem known_epoch */
                    known_epoch?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WatchedMembersItem. */
                type $Shape = godwit.store.v1.WatchedMembersItem.$Properties;
            }

            /**
             * Properties of a WatchedMembersResponse.
             * @deprecated Use godwit.store.v1.WatchedMembersResponse.$Properties instead.
             */
            interface IWatchedMembersResponse extends godwit.store.v1.WatchedMembersResponse.$Properties {
            }

            /** Represents a WatchedMembersResponse. */
            class WatchedMembersResponse {

                /**
                 * Constructs a new WatchedMembersResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.WatchedMembersResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** WatchedMembersResponse results. */
                results: godwit.store.v1.WatchedMembersResult[];

                /**
                 * Encodes the specified WatchedMembersResponse message. Does not implicitly {@link godwit.store.v1.WatchedMembersResponse.verify|verify} messages.
                 * @param message WatchedMembersResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.WatchedMembersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WatchedMembersResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.WatchedMembersResponse & godwit.store.v1.WatchedMembersResponse.$Shape} WatchedMembersResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.WatchedMembersResponse & godwit.store.v1.WatchedMembersResponse.$Shape;
            }

            namespace WatchedMembersResponse {

                /** Properties of a WatchedMembersResponse. */
                interface $Properties {

                    /** WatchedMembersResponse results */
                    results?: godwit.store.v1.WatchedMembersResult.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WatchedMembersResponse. */
                type $Shape = godwit.store.v1.WatchedMembersResponse.$Properties;
            }

            /**
             * Properties of a WatchedMembersResult.
             * @deprecated Use godwit.store.v1.WatchedMembersResult.$Properties instead.
             */
            interface IWatchedMembersResult extends godwit.store.v1.WatchedMembersResult.$Properties {
            }

            /** Represents a WatchedMembersResult. */
            class WatchedMembersResult {

                /**
                 * Constructs a new WatchedMembersResult.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.WatchedMembersResult.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** WatchedMembersResult epoch. */
                epoch: number;

                /** WatchedMembersResult watcher_ids. */
                watcher_ids: string[];

                /** WatchedMembersResult member_ids. */
                member_ids: string[];

                /** WatchedMembersResult hidden. */
                hidden: godwit.store.v1.HiddenPair[];

                /**
                 * Encodes the specified WatchedMembersResult message. Does not implicitly {@link godwit.store.v1.WatchedMembersResult.verify|verify} messages.
                 * @param message WatchedMembersResult message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.WatchedMembersResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WatchedMembersResult message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.WatchedMembersResult & godwit.store.v1.WatchedMembersResult.$Shape} WatchedMembersResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.WatchedMembersResult & godwit.store.v1.WatchedMembersResult.$Shape;
            }

            namespace WatchedMembersResult {

                /** Properties of a WatchedMembersResult. */
                interface $Properties {

                    /** WatchedMembersResult epoch */
                    epoch?: number;

                    /** WatchedMembersResult watcher_ids */
                    watcher_ids?: string[];

                    /** WatchedMembersResult member_ids */
                    member_ids?: string[];

                    /** WatchedMembersResult hidden */
                    hidden?: godwit.store.v1.HiddenPair.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WatchedMembersResult. */
                type $Shape = godwit.store.v1.WatchedMembersResult.$Properties;
            }

            /**
             * Properties of a HiddenPair.
             * @deprecated Use godwit.store.v1.HiddenPair.$Properties instead.
             */
            interface IHiddenPair extends godwit.store.v1.HiddenPair.$Properties {
            }

            /** Represents a HiddenPair. */
            class HiddenPair {

                /**
                 * Constructs a new HiddenPair.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.HiddenPair.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HiddenPair user_id. */
                user_id: string;

                /** HiddenPair other_id. */
                other_id: string;

                /**
                 * Encodes the specified HiddenPair message. Does not implicitly {@link godwit.store.v1.HiddenPair.verify|verify} messages.
                 * @param message HiddenPair message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.HiddenPair.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HiddenPair message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.HiddenPair & godwit.store.v1.HiddenPair.$Shape} HiddenPair
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.HiddenPair & godwit.store.v1.HiddenPair.$Shape;
            }

            namespace HiddenPair {

                /** Properties of a HiddenPair. */
                interface $Properties {

                    /** HiddenPair user_id */
                    user_id?: string;

                    /** HiddenPair other_id */
                    other_id?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HiddenPair. */
                type $Shape = godwit.store.v1.HiddenPair.$Properties;
            }

            /**
             * Properties of a KeptNotificationsRequest.
             * @deprecated Use godwit.store.v1.KeptNotificationsRequest.$Properties instead.
             */
            interface IKeptNotificationsRequest extends godwit.store.v1.KeptNotificationsRequest.$Properties {
            }

            /** Represents a KeptNotificationsRequest. */
            class KeptNotificationsRequest {

                /**
                 * Constructs a new KeptNotificationsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.KeptNotificationsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** KeptNotificationsRequest items. */
                items: godwit.store.v1.KeptRange[];

                /**
                 * Encodes the specified KeptNotificationsRequest message. Does not implicitly {@link godwit.store.v1.KeptNotificationsRequest.verify|verify} messages.
                 * @param message KeptNotificationsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.KeptNotificationsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KeptNotificationsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.KeptNotificationsRequest & godwit.store.v1.KeptNotificationsRequest.$Shape} KeptNotificationsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.KeptNotificationsRequest & godwit.store.v1.KeptNotificationsRequest.$Shape;
            }

            namespace KeptNotificationsRequest {

                /** Properties of a KeptNotificationsRequest. */
                interface $Properties {

                    /** KeptNotificationsRequest items */
                    items?: godwit.store.v1.KeptRange.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KeptNotificationsRequest. */
                type $Shape = godwit.store.v1.KeptNotificationsRequest.$Properties;
            }

            /**
             * Properties of a KeptRange.
             * @deprecated Use godwit.store.v1.KeptRange.$Properties instead.
             */
            interface IKeptRange extends godwit.store.v1.KeptRange.$Properties {
            }

            /** Represents a KeptRange. */
            class KeptRange {

                /**
                 * Constructs a new KeptRange.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.KeptRange.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** KeptRange user_id. */
                user_id: string;

                /** KeptRange after_version. */
                after_version: number;

                /** KeptRange to_version. */
                to_version: number;

                /**
                 * Encodes the specified KeptRange message. Does not implicitly {@link godwit.store.v1.KeptRange.verify|verify} messages.
                 * @param message KeptRange message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.KeptRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KeptRange message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.KeptRange & godwit.store.v1.KeptRange.$Shape} KeptRange
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.KeptRange & godwit.store.v1.KeptRange.$Shape;
            }

            namespace KeptRange {

                /** Properties of a KeptRange. */
                interface $Properties {

                    /** KeptRange user_id */
                    user_id?: string;

                    /** KeptRange after_version */
                    after_version?: number;

                    /** KeptRange to_version */
                    to_version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KeptRange. */
                type $Shape = godwit.store.v1.KeptRange.$Properties;
            }

            /**
             * Properties of a KeptNotificationsResponse.
             * @deprecated Use godwit.store.v1.KeptNotificationsResponse.$Properties instead.
             */
            interface IKeptNotificationsResponse extends godwit.store.v1.KeptNotificationsResponse.$Properties {
            }

            /** Represents a KeptNotificationsResponse. */
            class KeptNotificationsResponse {

                /**
                 * Constructs a new KeptNotificationsResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.KeptNotificationsResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** KeptNotificationsResponse pages. */
                pages: godwit.store.v1.KeptPage[];

                /**
                 * Encodes the specified KeptNotificationsResponse message. Does not implicitly {@link godwit.store.v1.KeptNotificationsResponse.verify|verify} messages.
                 * @param message KeptNotificationsResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.KeptNotificationsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KeptNotificationsResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.KeptNotificationsResponse & godwit.store.v1.KeptNotificationsResponse.$Shape} KeptNotificationsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.KeptNotificationsResponse & godwit.store.v1.KeptNotificationsResponse.$Shape;
            }

            namespace KeptNotificationsResponse {

                /** Properties of a KeptNotificationsResponse. */
                interface $Properties {

                    /** KeptNotificationsResponse pages */
                    pages?: godwit.store.v1.KeptPage.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KeptNotificationsResponse. */
                type $Shape = godwit.store.v1.KeptNotificationsResponse.$Properties;
            }

            /**
             * Properties of a KeptPage.
             * @deprecated Use godwit.store.v1.KeptPage.$Properties instead.
             */
            interface IKeptPage extends godwit.store.v1.KeptPage.$Properties {
            }

            /** Represents a KeptPage. */
            class KeptPage {

                /**
                 * Constructs a new KeptPage.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.KeptPage.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** KeptPage notifications. */
                notifications: godwit.store.v1.Notified[];

                /** KeptPage versions. */
                versions: number[];

                /** KeptPage has_more. */
                has_more: boolean;

                /**
                 * Encodes the specified KeptPage message. Does not implicitly {@link godwit.store.v1.KeptPage.verify|verify} messages.
                 * @param message KeptPage message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.KeptPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a KeptPage message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.KeptPage & godwit.store.v1.KeptPage.$Shape} KeptPage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.KeptPage & godwit.store.v1.KeptPage.$Shape;
            }

            namespace KeptPage {

                /** Properties of a KeptPage. */
                interface $Properties {

                    /** KeptPage notifications */
                    notifications?: godwit.store.v1.Notified.$Properties[];

                    /** KeptPage versions */
                    versions?: number[];

                    /** KeptPage has_more */
                    has_more?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a KeptPage. */
                type $Shape = godwit.store.v1.KeptPage.$Properties;
            }

            /**
             * Properties of a Notified.
             * @deprecated Use godwit.store.v1.Notified.$Properties instead.
             */
            interface INotified extends godwit.store.v1.Notified.$Properties {
            }

            /** Represents a Notified. */
            class Notified {

                /**
                 * Constructs a new Notified.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Notified.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Notified entry. */
                entry: Uint8Array;

                /**
                 * Encodes the specified Notified message. Does not implicitly {@link godwit.store.v1.Notified.verify|verify} messages.
                 * @param message Notified message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Notified.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Notified message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Notified & godwit.store.v1.Notified.$Shape} Notified
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Notified & godwit.store.v1.Notified.$Shape;
            }

            namespace Notified {

                /** Properties of a Notified. */
                interface $Properties {

                    /** Notified entry */
                    entry?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Notified. */
                type $Shape = godwit.store.v1.Notified.$Properties;
            }

            /**
             * Properties of a BusFrame.
             * @deprecated Use godwit.store.v1.BusFrame.$Properties instead.
             */
            interface IBusFrame extends godwit.store.v1.BusFrame.$Properties {
            }

            /** Represents a BusFrame. */
            class BusFrame {

                /**
                 * Constructs a new BusFrame.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.BusFrame.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BusFrame posted. */
                posted: (godwit.store.v1.Posted|null);

                /** BusFrame members_changed. */
                members_changed: (godwit.store.v1.MembersChanged|null);

                /** BusFrame joined. */
                joined: (godwit.store.v1.Joined|null);

                /** BusFrame left. */
                left: (godwit.store.v1.Left|null);

                /** BusFrame changed. */
                changed: (godwit.store.v1.Changed|null);

                /** BusFrame told. */
                told: (godwit.store.v1.Told|null);

                /** BusFrame presence_shown. */
                presence_shown: (godwit.store.v1.PresenceShown|null);

                /** BusFrame friend_changed. */
                friend_changed: (godwit.store.v1.FriendChanged|null);

                /** BusFrame presence_set. */
                presence_set: (godwit.store.v1.PresenceSet|null);

                /** BusFrame access_changed. */
                access_changed: (godwit.store.v1.AccessChanged|null);

                /** BusFrame block_changed. */
                block_changed: (godwit.store.v1.BlockChanged|null);

                /** BusFrame profile_shown. */
                profile_shown: (godwit.store.v1.ProfileShown|null);

                /** BusFrame notified. */
                notified: (godwit.store.v1.Notified|null);

                /** BusFrame asked. */
                asked: (godwit.store.v1.Asked|null);

                /** BusFrame described. */
                described: (godwit.store.v1.Described|null);

                /** BusFrame sets_version. */
                sets_version: number;

                /** BusFrame kind. */
                kind?: ("posted"|"members_changed"|"joined"|"left"|"changed"|"told"|"presence_shown"|"friend_changed"|"presence_set"|"access_changed"|"block_changed"|"profile_shown"|"notified"|"asked"|"described");

                /**
                 * Encodes the specified BusFrame message. Does not implicitly {@link godwit.store.v1.BusFrame.verify|verify} messages.
                 * @param message BusFrame message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.BusFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BusFrame message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.BusFrame & godwit.store.v1.BusFrame.$Shape} BusFrame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.BusFrame & godwit.store.v1.BusFrame.$Shape;
            }

            namespace BusFrame {

                /** Properties of a BusFrame. */
                interface $Properties {

                    /** BusFrame posted */
                    posted?: (godwit.store.v1.Posted.$Properties|null);

                    /** BusFrame members_changed */
                    members_changed?: (godwit.store.v1.MembersChanged.$Properties|null);

                    /** BusFrame joined */
                    joined?: (godwit.store.v1.Joined.$Properties|null);

                    /** BusFrame left */
                    left?: (godwit.store.v1.Left.$Properties|null);

                    /** BusFrame changed */
                    changed?: (godwit.store.v1.Changed.$Properties|null);

                    /** BusFrame told */
                    told?: (godwit.store.v1.Told.$Properties|null);

                    /** BusFrame presence_shown */
                    presence_shown?: (godwit.store.v1.PresenceShown.$Properties|null);

                    /** BusFrame friend_changed */
                    friend_changed?: (godwit.store.v1.FriendChanged.$Properties|null);

                    /** BusFrame presence_set */
                    presence_set?: (godwit.store.v1.PresenceSet.$Properties|null);

                    /** BusFrame access_changed */
                    access_changed?: (godwit.store.v1.AccessChanged.$Properties|null);

                    /** BusFrame block_changed */
                    block_changed?: (godwit.store.v1.BlockChanged.$Properties|null);

                    /** BusFrame profile_shown */
                    profile_shown?: (godwit.store.v1.ProfileShown.$Properties|null);

                    /** BusFrame notified */
                    notified?: (godwit.store.v1.Notified.$Properties|null);

                    /** BusFrame asked */
                    asked?: (godwit.store.v1.Asked.$Properties|null);

                    /** BusFrame described */
                    described?: (godwit.store.v1.Described.$Properties|null);

                    /** BusFrame sets_version */
                    sets_version?: number;

                    /** BusFrame kind */
                    kind?: ("posted"|"members_changed"|"joined"|"left"|"changed"|"told"|"presence_shown"|"friend_changed"|"presence_set"|"access_changed"|"block_changed"|"profile_shown"|"notified"|"asked"|"described");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a BusFrame. */
                type $Shape = {
                  posted?: godwit.store.v1.Posted.$Shape|null;
                  members_changed?: godwit.store.v1.MembersChanged.$Shape|null;
                  joined?: godwit.store.v1.Joined.$Shape|null;
                  left?: godwit.store.v1.Left.$Shape|null;
                  changed?: godwit.store.v1.Changed.$Shape|null;
                  told?: godwit.store.v1.Told.$Shape|null;
                  presence_shown?: godwit.store.v1.PresenceShown.$Shape|null;
                  friend_changed?: godwit.store.v1.FriendChanged.$Shape|null;
                  presence_set?: godwit.store.v1.PresenceSet.$Shape|null;
                  access_changed?: godwit.store.v1.AccessChanged.$Shape|null;
                  block_changed?: godwit.store.v1.BlockChanged.$Shape|null;
                  profile_shown?: godwit.store.v1.ProfileShown.$Shape|null;
                  notified?: godwit.store.v1.Notified.$Shape|null;
                  asked?: godwit.store.v1.Asked.$Shape|null;
                  described?: godwit.store.v1.Described.$Shape|null;
                  sets_version?: number;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ kind?: undefined; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "posted"; posted: godwit.store.v1.Posted.$Shape; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "members_changed"; posted?: null; members_changed: godwit.store.v1.MembersChanged.$Shape; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "joined"; posted?: null; members_changed?: null; joined: godwit.store.v1.Joined.$Shape; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "left"; posted?: null; members_changed?: null; joined?: null; left: godwit.store.v1.Left.$Shape; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed: godwit.store.v1.Changed.$Shape; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "told"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told: godwit.store.v1.Told.$Shape; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "presence_shown"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown: godwit.store.v1.PresenceShown.$Shape; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "friend_changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed: godwit.store.v1.FriendChanged.$Shape; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "presence_set"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set: godwit.store.v1.PresenceSet.$Shape; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "access_changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed: godwit.store.v1.AccessChanged.$Shape; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "block_changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed: godwit.store.v1.BlockChanged.$Shape; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "profile_shown"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown: godwit.store.v1.ProfileShown.$Shape; notified?: null; asked?: null; described?: null }|{ kind?: "notified"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified: godwit.store.v1.Notified.$Shape; asked?: null; described?: null }|{ kind?: "asked"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked: godwit.store.v1.Asked.$Shape; described?: null }|{ kind?: "described"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described: godwit.store.v1.Described.$Shape })
                );
            }

            /**
             * Properties of a Posted.
             * @deprecated Use godwit.store.v1.Posted.$Properties instead.
             */
            interface IPosted extends godwit.store.v1.Posted.$Properties {
            }

            /** Represents a Posted. */
            class Posted {

                /**
                 * Constructs a new Posted.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Posted.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Posted seq. */
                seq: number;

                /** Posted epoch. */
                epoch: number;

                /** Posted entry. */
                entry: Uint8Array;

                /** Posted sent_at. */
                sent_at: number;

                /** Posted traceparent. */
                traceparent: string;

                /**
                 * Encodes the specified Posted message. Does not implicitly {@link godwit.store.v1.Posted.verify|verify} messages.
                 * @param message Posted message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Posted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Posted message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Posted & godwit.store.v1.Posted.$Shape} Posted
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Posted & godwit.store.v1.Posted.$Shape;
            }

            namespace Posted {

                /** Properties of a Posted. */
                interface $Properties {

                    /** Posted seq */
                    seq?: number;

                    /** Posted epoch */
                    epoch?: number;

                    /** Posted entry */
                    entry?: Uint8Array;

                    /** Posted sent_at */
                    sent_at?: number;

                    /** Posted traceparent */
                    traceparent?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Posted. */
                type $Shape = godwit.store.v1.Posted.$Properties;
            }

            /**
             * Properties of a Changed.
             * @deprecated Use godwit.store.v1.Changed.$Properties instead.
             */
            interface IChanged extends godwit.store.v1.Changed.$Properties {
            }

            /** Represents a Changed. */
            class Changed {

                /**
                 * Constructs a new Changed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Changed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Changed change. */
                change: number;

                /** Changed seq. */
                seq: number;

                /** Changed epoch. */
                epoch: number;

                /** Changed entry. */
                entry: Uint8Array;

                /**
                 * Encodes the specified Changed message. Does not implicitly {@link godwit.store.v1.Changed.verify|verify} messages.
                 * @param message Changed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Changed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Changed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Changed & godwit.store.v1.Changed.$Shape} Changed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Changed & godwit.store.v1.Changed.$Shape;
            }

            namespace Changed {

                /** Properties of a Changed. */
                interface $Properties {

                    /** Changed change */
                    change?: number;

                    /** Changed seq */
                    seq?: number;

                    /** Changed epoch */
                    epoch?: number;

                    /** Changed entry */
                    entry?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Changed. */
                type $Shape = godwit.store.v1.Changed.$Properties;
            }

            /**
             * Properties of a MembersChanged.
             * @deprecated Use godwit.store.v1.MembersChanged.$Properties instead.
             */
            interface IMembersChanged extends godwit.store.v1.MembersChanged.$Properties {
            }

            /** Represents a MembersChanged. */
            class MembersChanged {

                /**
                 * Constructs a new MembersChanged.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.MembersChanged.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** MembersChanged epoch. */
                epoch: number;

                /** MembersChanged seq. */
                seq: number;

                /** MembersChanged removed_user_ids. */
                removed_user_ids: string[];

                /** MembersChanged entry. */
                entry: Uint8Array;

                /** MembersChanged restricted. */
                restricted: boolean;

                /**
                 * Encodes the specified MembersChanged message. Does not implicitly {@link godwit.store.v1.MembersChanged.verify|verify} messages.
                 * @param message MembersChanged message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.MembersChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a MembersChanged message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.MembersChanged & godwit.store.v1.MembersChanged.$Shape} MembersChanged
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.MembersChanged & godwit.store.v1.MembersChanged.$Shape;
            }

            namespace MembersChanged {

                /** Properties of a MembersChanged. */
                interface $Properties {

                    /** MembersChanged epoch */
                    epoch?: number;

                    /** MembersChanged seq */
                    seq?: number;

                    /** MembersChanged removed_user_ids */
                    removed_user_ids?: string[];

                    /** MembersChanged entry */
                    entry?: Uint8Array;

                    /** MembersChanged restricted */
                    restricted?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a MembersChanged. */
                type $Shape = godwit.store.v1.MembersChanged.$Properties;
            }

            /**
             * Properties of a Joined.
             * @deprecated Use godwit.store.v1.Joined.$Properties instead.
             */
            interface IJoined extends godwit.store.v1.Joined.$Properties {
            }

            /** Represents a Joined. */
            class Joined {

                /**
                 * Constructs a new Joined.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Joined.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Joined conversation_id. */
                conversation_id: string;

                /** Joined last_seq. */
                last_seq: number;

                /** Joined epoch. */
                epoch: number;

                /** Joined entry. */
                entry: Uint8Array;

                /** Joined last_change. */
                last_change: number;

                /** Joined visible_seq. */
                visible_seq: number;

                /** Joined restricted. */
                restricted: boolean;

                /** Joined details_version. */
                details_version: number;

                /**
                 * Encodes the specified Joined message. Does not implicitly {@link godwit.store.v1.Joined.verify|verify} messages.
                 * @param message Joined message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Joined.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Joined message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Joined & godwit.store.v1.Joined.$Shape} Joined
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Joined & godwit.store.v1.Joined.$Shape;
            }

            namespace Joined {

                /** Properties of a Joined. */
                interface $Properties {

                    /** Joined conversation_id */
                    conversation_id?: string;

                    /** Joined last_seq */
                    last_seq?: number;

                    /** Joined epoch */
                    epoch?: number;

                    /** Joined entry */
                    entry?: Uint8Array;

                    /** Joined last_change */
                    last_change?: number;

                    /** Joined visible_seq */
                    visible_seq?: number;

                    /** Joined restricted */
                    restricted?: boolean;

                    /** Joined details_version */
                    details_version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Joined. */
                type $Shape = godwit.store.v1.Joined.$Properties;
            }

            /**
             * Properties of a Left.
             * @deprecated Use godwit.store.v1.Left.$Properties instead.
             */
            interface ILeft extends godwit.store.v1.Left.$Properties {
            }

            /** Represents a Left. */
            class Left {

                /**
                 * Constructs a new Left.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Left.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Left conversation_id. */
                conversation_id: string;

                /** Left epoch. */
                epoch: number;

                /** Left seq. */
                seq: number;

                /** Left entry. */
                entry: Uint8Array;

                /**
                 * Encodes the specified Left message. Does not implicitly {@link godwit.store.v1.Left.verify|verify} messages.
                 * @param message Left message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Left.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Left message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Left & godwit.store.v1.Left.$Shape} Left
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Left & godwit.store.v1.Left.$Shape;
            }

            namespace Left {

                /** Properties of a Left. */
                interface $Properties {

                    /** Left conversation_id */
                    conversation_id?: string;

                    /** Left epoch */
                    epoch?: number;

                    /** Left seq */
                    seq?: number;

                    /** Left entry */
                    entry?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Left. */
                type $Shape = godwit.store.v1.Left.$Properties;
            }

            /**
             * Properties of a Told.
             * @deprecated Use godwit.store.v1.Told.$Properties instead.
             */
            interface ITold extends godwit.store.v1.Told.$Properties {
            }

            /** Represents a Told. */
            class Told {

                /**
                 * Constructs a new Told.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Told.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Told epoch. */
                epoch: number;

                /** Told entry. */
                entry: Uint8Array;

                /** Told except_user_id. */
                except_user_id: string;

                /** Told key. */
                key: string;

                /** Told ephemeral. */
                ephemeral: boolean;

                /** Told seq. */
                seq: number;

                /** Told may_wait. */
                may_wait: boolean;

                /** Told details_version. */
                details_version: number;

                /** Told read_user_id. */
                read_user_id: string;

                /** Told read_seq. */
                read_seq: number;

                /**
                 * Encodes the specified Told message. Does not implicitly {@link godwit.store.v1.Told.verify|verify} messages.
                 * @param message Told message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Told.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Told message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Told & godwit.store.v1.Told.$Shape} Told
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Told & godwit.store.v1.Told.$Shape;
            }

            namespace Told {

                /** Properties of a Told. */
                interface $Properties {

                    /** Told epoch */
                    epoch?: number;

                    /** Told entry */
                    entry?: Uint8Array;

                    /** Told except_user_id */
                    except_user_id?: string;

                    /** Told key */
                    key?: string;

                    /** Told ephemeral */
                    ephemeral?: boolean;

                    /** Told seq */
                    seq?: number;

                    /** Told may_wait */
                    may_wait?: boolean;

                    /** Told details_version */
                    details_version?: number;

                    /** Told read_user_id */
                    read_user_id?: string;

                    /** Told read_seq */
                    read_seq?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Told. */
                type $Shape = godwit.store.v1.Told.$Properties;
            }

            /**
             * Properties of a PresenceShown.
             * @deprecated Use godwit.store.v1.PresenceShown.$Properties instead.
             */
            interface IPresenceShown extends godwit.store.v1.PresenceShown.$Properties {
            }

            /** Represents a PresenceShown. */
            class PresenceShown {

                /**
                 * Constructs a new PresenceShown.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.PresenceShown.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PresenceShown status. */
                status: number;

                /** PresenceShown entry. */
                entry: Uint8Array;

                /**
                 * Encodes the specified PresenceShown message. Does not implicitly {@link godwit.store.v1.PresenceShown.verify|verify} messages.
                 * @param message PresenceShown message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.PresenceShown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PresenceShown message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.PresenceShown & godwit.store.v1.PresenceShown.$Shape} PresenceShown
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.PresenceShown & godwit.store.v1.PresenceShown.$Shape;
            }

            namespace PresenceShown {

                /** Properties of a PresenceShown. */
                interface $Properties {

                    /** PresenceShown status */
                    status?: number;

                    /** PresenceShown entry */
                    entry?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PresenceShown. */
                type $Shape = godwit.store.v1.PresenceShown.$Properties;
            }

            /**
             * Properties of a ProfileShown.
             * @deprecated Use godwit.store.v1.ProfileShown.$Properties instead.
             */
            interface IProfileShown extends godwit.store.v1.ProfileShown.$Properties {
            }

            /** Represents a ProfileShown. */
            class ProfileShown {

                /**
                 * Constructs a new ProfileShown.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.ProfileShown.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ProfileShown version. */
                version: number;

                /** ProfileShown entry. */
                entry: Uint8Array;

                /** ProfileShown user_id. */
                user_id: string;

                /**
                 * Encodes the specified ProfileShown message. Does not implicitly {@link godwit.store.v1.ProfileShown.verify|verify} messages.
                 * @param message ProfileShown message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.ProfileShown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ProfileShown message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ProfileShown & godwit.store.v1.ProfileShown.$Shape} ProfileShown
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.ProfileShown & godwit.store.v1.ProfileShown.$Shape;
            }

            namespace ProfileShown {

                /** Properties of a ProfileShown. */
                interface $Properties {

                    /** ProfileShown version */
                    version?: number;

                    /** ProfileShown entry */
                    entry?: Uint8Array;

                    /** ProfileShown user_id */
                    user_id?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ProfileShown. */
                type $Shape = godwit.store.v1.ProfileShown.$Properties;
            }

            /**
             * Properties of a FriendChanged.
             * @deprecated Use godwit.store.v1.FriendChanged.$Properties instead.
             */
            interface IFriendChanged extends godwit.store.v1.FriendChanged.$Properties {
            }

            /** Represents a FriendChanged. */
            class FriendChanged {

                /**
                 * Constructs a new FriendChanged.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.FriendChanged.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FriendChanged user_id. */
                user_id: string;

                /** FriendChanged friends. */
                friends: boolean;

                /** FriendChanged entry. */
                entry: Uint8Array;

                /**
                 * Encodes the specified FriendChanged message. Does not implicitly {@link godwit.store.v1.FriendChanged.verify|verify} messages.
                 * @param message FriendChanged message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.FriendChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FriendChanged message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.FriendChanged & godwit.store.v1.FriendChanged.$Shape} FriendChanged
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.FriendChanged & godwit.store.v1.FriendChanged.$Shape;
            }

            namespace FriendChanged {

                /** Properties of a FriendChanged. */
                interface $Properties {

                    /** FriendChanged user_id */
                    user_id?: string;

                    /** FriendChanged friends */
                    friends?: boolean;

                    /** FriendChanged entry */
                    entry?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FriendChanged. */
                type $Shape = godwit.store.v1.FriendChanged.$Properties;
            }

            /**
             * Properties of an AccessChanged.
             * @deprecated Use godwit.store.v1.AccessChanged.$Properties instead.
             */
            interface IAccessChanged extends godwit.store.v1.AccessChanged.$Properties {
            }

            /** Represents an AccessChanged. */
            class AccessChanged {

                /**
                 * Constructs a new AccessChanged.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.AccessChanged.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AccessChanged access. */
                access: godwit.store.v1.Access;

                /** AccessChanged session_id. */
                session_id: string;

                /**
                 * Encodes the specified AccessChanged message. Does not implicitly {@link godwit.store.v1.AccessChanged.verify|verify} messages.
                 * @param message AccessChanged message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.AccessChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AccessChanged message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AccessChanged & godwit.store.v1.AccessChanged.$Shape} AccessChanged
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.AccessChanged & godwit.store.v1.AccessChanged.$Shape;
            }

            namespace AccessChanged {

                /** Properties of an AccessChanged. */
                interface $Properties {

                    /** AccessChanged access */
                    access?: godwit.store.v1.Access.$Properties;

                    /** AccessChanged session_id */
                    session_id?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AccessChanged. */
                type $Shape = godwit.store.v1.AccessChanged.$Properties;
            }

            /**
             * Properties of a BlockChanged.
             * @deprecated Use godwit.store.v1.BlockChanged.$Properties instead.
             */
            interface IBlockChanged extends godwit.store.v1.BlockChanged.$Properties {
            }

            /** Represents a BlockChanged. */
            class BlockChanged {

                /**
                 * Constructs a new BlockChanged.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.BlockChanged.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BlockChanged user_id. */
                user_id: string;

                /** BlockChanged blocked. */
                blocked: boolean;

                /**
                 * Encodes the specified BlockChanged message. Does not implicitly {@link godwit.store.v1.BlockChanged.verify|verify} messages.
                 * @param message BlockChanged message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.BlockChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BlockChanged message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.BlockChanged & godwit.store.v1.BlockChanged.$Shape} BlockChanged
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.BlockChanged & godwit.store.v1.BlockChanged.$Shape;
            }

            namespace BlockChanged {

                /** Properties of a BlockChanged. */
                interface $Properties {

                    /** BlockChanged user_id */
                    user_id?: string;

                    /** BlockChanged blocked */
                    blocked?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BlockChanged. */
                type $Shape = godwit.store.v1.BlockChanged.$Properties;
            }

            /**
             * Properties of a PresenceSet.
             * @deprecated Use godwit.store.v1.PresenceSet.$Properties instead.
             */
            interface IPresenceSet extends godwit.store.v1.PresenceSet.$Properties {
            }

            /** Represents a PresenceSet. */
            class PresenceSet {

                /**
                 * Constructs a new PresenceSet.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.PresenceSet.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PresenceSet status. */
                status: number;

                /** PresenceSet text. */
                text: string;

                /** PresenceSet version. */
                version: number;

                /**
                 * Encodes the specified PresenceSet message. Does not implicitly {@link godwit.store.v1.PresenceSet.verify|verify} messages.
                 * @param message PresenceSet message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.PresenceSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PresenceSet message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.PresenceSet & godwit.store.v1.PresenceSet.$Shape} PresenceSet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.PresenceSet & godwit.store.v1.PresenceSet.$Shape;
            }

            namespace PresenceSet {

                /** Properties of a PresenceSet. */
                interface $Properties {

                    /** PresenceSet status */
                    status?: number;

                    /** PresenceSet text */
                    text?: string;

                    /** PresenceSet version */
                    version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PresenceSet. */
                type $Shape = godwit.store.v1.PresenceSet.$Properties;
            }

            /**
             * Properties of an Asked.
             * @deprecated Use godwit.store.v1.Asked.$Properties instead.
             */
            interface IAsked extends godwit.store.v1.Asked.$Properties {
            }

            /** Represents an Asked. */
            class Asked {

                /**
                 * Constructs a new Asked.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Asked.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Asked reply_topic. */
                reply_topic: string;

                /**
                 * Encodes the specified Asked message. Does not implicitly {@link godwit.store.v1.Asked.verify|verify} messages.
                 * @param message Asked message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Asked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Asked message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Asked & godwit.store.v1.Asked.$Shape} Asked
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Asked & godwit.store.v1.Asked.$Shape;
            }

            namespace Asked {

                /** Properties of an Asked. */
                interface $Properties {

                    /** Asked reply_topic */
                    reply_topic?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Asked. */
                type $Shape = godwit.store.v1.Asked.$Properties;
            }

            /**
             * Properties of a Described.
             * @deprecated Use godwit.store.v1.Described.$Properties instead.
             */
            interface IDescribed extends godwit.store.v1.Described.$Properties {
            }

            /** Represents a Described. */
            class Described {

                /**
                 * Constructs a new Described.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.Described.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Described node. */
                node: godwit.store.v1.NodeDescribed;

                /** Described sessions. */
                sessions: godwit.store.v1.SessionDescribed[];

                /** Described session_count. */
                session_count: number;

                /** Described conversation. */
                conversation: godwit.store.v1.ConversationDescribed;

                /**
                 * Encodes the specified Described message. Does not implicitly {@link godwit.store.v1.Described.verify|verify} messages.
                 * @param message Described message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.Described.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Described message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Described & godwit.store.v1.Described.$Shape} Described
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.Described & godwit.store.v1.Described.$Shape;
            }

            namespace Described {

                /** Properties of a Described. */
                interface $Properties {

                    /** Described node */
                    node?: godwit.store.v1.NodeDescribed.$Properties;

                    /** Described sessions */
                    sessions?: godwit.store.v1.SessionDescribed.$Properties[];

                    /** Described session_count */
                    session_count?: number;

                    /** Described conversation */
                    conversation?: godwit.store.v1.ConversationDescribed.$Properties;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Described. */
                type $Shape = godwit.store.v1.Described.$Properties;
            }

            /**
             * Properties of a NodeDescribed.
             * @deprecated Use godwit.store.v1.NodeDescribed.$Properties instead.
             */
            interface INodeDescribed extends godwit.store.v1.NodeDescribed.$Properties {
            }

            /** Represents a NodeDescribed. */
            class NodeDescribed {

                /**
                 * Constructs a new NodeDescribed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.NodeDescribed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** NodeDescribed node_id. */
                node_id: string;

                /** NodeDescribed role. */
                role: string;

                /** NodeDescribed version. */
                version: string;

                /** NodeDescribed runtime. */
                runtime: string;

                /** NodeDescribed host. */
                host: string;

                /** NodeDescribed pid. */
                pid: number;

                /** NodeDescribed started_at. */
                started_at: number;

                /** NodeDescribed connections. */
                connections: number;

                /** NodeDescribed memory_bytes. */
                memory_bytes: number;

                /**
                 * Encodes the specified NodeDescribed message. Does not implicitly {@link godwit.store.v1.NodeDescribed.verify|verify} messages.
                 * @param message NodeDescribed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.NodeDescribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NodeDescribed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.NodeDescribed & godwit.store.v1.NodeDescribed.$Shape} NodeDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.NodeDescribed & godwit.store.v1.NodeDescribed.$Shape;
            }

            namespace NodeDescribed {

                /** Properties of a NodeDescribed. */
                interface $Properties {

                    /** NodeDescribed node_id */
                    node_id?: string;

                    /** NodeDescribed role */
                    role?: string;

                    /** NodeDescribed version */
                    version?: string;

                    /** NodeDescribed runtime */
                    runtime?: string;

                    /** NodeDescribed host */
                    host?: string;

                    /** NodeDescribed pid */
                    pid?: number;

                    /** NodeDescribed started_at */
                    started_at?: number;

                    /** NodeDescribed connections */
                    connections?: number;

                    /** NodeDescribed memory_bytes */
                    memory_bytes?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NodeDescribed. */
                type $Shape = godwit.store.v1.NodeDescribed.$Properties;
            }

            /**
             * Properties of a SessionDescribed.
             * @deprecated Use godwit.store.v1.SessionDescribed.$Properties instead.
             */
            interface ISessionDescribed extends godwit.store.v1.SessionDescribed.$Properties {
            }

            /** Represents a SessionDescribed. */
            class SessionDescribed {

                /**
                 * Constructs a new SessionDescribed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.SessionDescribed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SessionDescribed session_id. */
                session_id: string;

                /** SessionDescribed client. */
                client: string;

                /** SessionDescribed address. */
                address: string;

                /** SessionDescribed state. */
                state: string;

                /** SessionDescribed opened_at. */
                opened_at: number;

                /** SessionDescribed token_expires_at. */
                token_expires_at: number;

                /** SessionDescribed unsent_bytes. */
                unsent_bytes: number;

                /** SessionDescribed slow. */
                slow: boolean;

                /** SessionDescribed requests_in_flight. */
                requests_in_flight: number;

                /** SessionDescribed conversation_count. */
                conversation_count: number;

                /** SessionDescribed lags. */
                lags: godwit.store.v1.LagDescribed[];

                /** SessionDescribed lag_count. */
                lag_count: number;

                /** SessionDescribed refusals. */
                refusals: godwit.store.v1.RefusalDescribed[];

                /**
                 * Encodes the specified SessionDescribed message. Does not implicitly {@link godwit.store.v1.SessionDescribed.verify|verify} messages.
                 * @param message SessionDescribed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.SessionDescribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SessionDescribed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.SessionDescribed & godwit.store.v1.SessionDescribed.$Shape} SessionDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.SessionDescribed & godwit.store.v1.SessionDescribed.$Shape;
            }

            namespace SessionDescribed {

                /** Properties of a SessionDescribed. */
                interface $Properties {

                    /** SessionDescribed session_id */
                    session_id?: string;

                    /** SessionDescribed client */
                    client?: string;

                    /** SessionDescribed address */
                    address?: string;

                    /** SessionDescribed state */
                    state?: string;

                    /** SessionDescribed opened_at */
                    opened_at?: number;

                    /** SessionDescribed token_expires_at */
                    token_expires_at?: number;

                    /** SessionDescribed unsent_bytes */
                    unsent_bytes?: number;

                    /** SessionDescribed slow */
                    slow?: boolean;

                    /** SessionDescribed requests_in_flight */
                    requests_in_flight?: number;

                    /** SessionDescribed conversation_count */
                    conversation_count?: number;

                    /** SessionDescribed lags */
                    lags?: godwit.store.v1.LagDescribed.$Properties[];

                    /** SessionDescribed lag_count */
                    lag_count?: number;

                    /** SessionDescribed refusals */
                    refusals?: godwit.store.v1.RefusalDescribed.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SessionDescribed. */
                type $Shape = godwit.store.v1.SessionDescribed.$Properties;
            }

            /**
             * Properties of a LagDescribed.
             * @deprecated Use godwit.store.v1.LagDescribed.$Properties instead.
             */
            interface ILagDescribed extends godwit.store.v1.LagDescribed.$Properties {
            }

            /** Represents a LagDescribed. */
            class LagDescribed {

                /**
                 * Constructs a new LagDescribed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.LagDescribed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LagDescribed conversation_id. */
                conversation_id: string;

                /** LagDescribed state. */
                state: string;

                /** LagDescribed seq. */
                seq: number;

                /** LagDescribed change. */
                change: (number|null);

                /** LagDescribed node_seq. */
                node_seq: number;

                /** LagDescribed node_change. */
                node_change: number;

                /** LagDescribed user_id. */
                user_id: string;

                /** LagDescribed session_id. */
                session_id: string;

                /**
                 * Encodes the specified LagDescribed message. Does not implicitly {@link godwit.store.v1.LagDescribed.verify|verify} messages.
                 * @param message LagDescribed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.LagDescribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LagDescribed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.LagDescribed & godwit.store.v1.LagDescribed.$Shape} LagDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.LagDescribed & godwit.store.v1.LagDescribed.$Shape;
            }

            namespace LagDescribed {

                /** Properties of a LagDescribed. */
                interface $Properties {

                    /** LagDescribed conversation_id */
                    conversation_id?: string;

                    /** LagDescribed state */
                    state?: string;

                    /** LagDescribed seq */
                    seq?: number;

                    /** LagDescribed change */
                    change?: (number|null);

                    /** LagDescribed node_seq */
                    node_seq?: number;

                    /** LagDescribed node_change */
                    node_change?: number;

                    /** LagDescribed user_id */
                    user_id?: string;

                    /** LagDescribed session_id */
                    session_id?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LagDescribed. */
                type $Shape = godwit.store.v1.LagDescribed.$Properties;
            }

            /**
             * Properties of a RefusalDescribed.
             * @deprecated Use godwit.store.v1.RefusalDescribed.$Properties instead.
             */
            interface IRefusalDescribed extends godwit.store.v1.RefusalDescribed.$Properties {
            }

            /** Represents a RefusalDescribed. */
            class RefusalDescribed {

                /**
                 * Constructs a new RefusalDescribed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.RefusalDescribed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RefusalDescribed command. */
                command: string;

                /** RefusalDescribed code. */
                code: number;

                /** RefusalDescribed message. */
                message: string;

                /** RefusalDescribed at. */
                at: number;

                /**
                 * Encodes the specified RefusalDescribed message. Does not implicitly {@link godwit.store.v1.RefusalDescribed.verify|verify} messages.
                 * @param message RefusalDescribed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.RefusalDescribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RefusalDescribed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RefusalDescribed & godwit.store.v1.RefusalDescribed.$Shape} RefusalDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.RefusalDescribed & godwit.store.v1.RefusalDescribed.$Shape;
            }

            namespace RefusalDescribed {

                /** Properties of a RefusalDescribed. */
                interface $Properties {

                    /** RefusalDescribed command */
                    command?: string;

                    /** RefusalDescribed code */
                    code?: number;

                    /** RefusalDescribed message */
                    message?: string;

                    /** RefusalDescribed at */
                    at?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RefusalDescribed. */
                type $Shape = godwit.store.v1.RefusalDescribed.$Properties;
            }

            /**
             * Properties of a ConversationDescribed.
             * @deprecated Use godwit.store.v1.ConversationDescribed.$Properties instead.
             */
            interface IConversationDescribed extends godwit.store.v1.ConversationDescribed.$Properties {
            }

            /** Represents a ConversationDescribed. */
            class ConversationDescribed {

                /**
                 * Constructs a new ConversationDescribed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: godwit.store.v1.ConversationDescribed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ConversationDescribed seq. */
                seq: number;

                /** ConversationDescribed change. */
                change: number;

                /** ConversationDescribed epoch. */
                epoch: number;

                /** ConversationDescribed repairing. */
                repairing: boolean;

                /** ConversationDescribed session_count. */
                session_count: number;

                /** ConversationDescribed lags. */
                lags: godwit.store.v1.LagDescribed[];

                /** ConversationDescribed lag_count. */
                lag_count: number;

                /**
                 * Encodes the specified ConversationDescribed message. Does not implicitly {@link godwit.store.v1.ConversationDescribed.verify|verify} messages.
                 * @param message ConversationDescribed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: godwit.store.v1.ConversationDescribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConversationDescribed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ConversationDescribed & godwit.store.v1.ConversationDescribed.$Shape} ConversationDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): godwit.store.v1.ConversationDescribed & godwit.store.v1.ConversationDescribed.$Shape;
            }

            namespace ConversationDescribed {

                /** Properties of a ConversationDescribed. */
                interface $Properties {

                    /** ConversationDescribed seq */
                    seq?: number;

                    /** ConversationDescribed change */
                    change?: number;

                    /** ConversationDescribed epoch */
                    epoch?: number;

                    /** ConversationDescribed repairing */
                    repairing?: boolean;

                    /** ConversationDescribed session_count */
                    session_count?: number;

                    /** ConversationDescribed lags */
                    lags?: godwit.store.v1.LagDescribed.$Properties[];

                    /** ConversationDescribed lag_count */
                    lag_count?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConversationDescribed. */
                type $Shape = godwit.store.v1.ConversationDescribed.$Properties;
            }
        }
    }
}
