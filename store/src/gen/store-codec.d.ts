import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace godwit. */
export namespace godwit {

    /** Namespace store. */
    namespace store {

        /** Namespace v1. */
        namespace v1 {

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

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AppendResult. */
                type $Shape = godwit.store.v1.AppendResult.$Properties;
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

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a UserSets. */
                type $Shape = godwit.store.v1.UserSets.$Properties;
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

                /** BusFrame sets_version. */
                sets_version: number;

                /** BusFrame kind. */
                kind?: ("posted"|"members_changed"|"joined"|"left"|"changed"|"told"|"presence_shown"|"friend_changed"|"presence_set");

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

                    /** BusFrame sets_version */
                    sets_version?: number;

                    /** BusFrame kind */
                    kind?: ("posted"|"members_changed"|"joined"|"left"|"changed"|"told"|"presence_shown"|"friend_changed"|"presence_set");

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
                  sets_version?: number;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ kind?: undefined; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null }|{ kind?: "posted"; posted: godwit.store.v1.Posted.$Shape; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null }|{ kind?: "members_changed"; posted?: null; members_changed: godwit.store.v1.MembersChanged.$Shape; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null }|{ kind?: "joined"; posted?: null; members_changed?: null; joined: godwit.store.v1.Joined.$Shape; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null }|{ kind?: "left"; posted?: null; members_changed?: null; joined?: null; left: godwit.store.v1.Left.$Shape; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null }|{ kind?: "changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed: godwit.store.v1.Changed.$Shape; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null }|{ kind?: "told"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told: godwit.store.v1.Told.$Shape; presence_shown?: null; friend_changed?: null; presence_set?: null }|{ kind?: "presence_shown"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown: godwit.store.v1.PresenceShown.$Shape; friend_changed?: null; presence_set?: null }|{ kind?: "friend_changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed: godwit.store.v1.FriendChanged.$Shape; presence_set?: null }|{ kind?: "presence_set"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set: godwit.store.v1.PresenceSet.$Shape })
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
        }
    }
}
