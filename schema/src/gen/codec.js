/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["codec"] || ($protobuf.roots["codec"] = {});

export const godwit = $root.godwit = (() => {

    /**
     * Namespace godwit.
     * @exports godwit
     * @namespace
     */
    const godwit = {};

    godwit.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof godwit
         * @namespace
         */
        const v1 = {};

        v1.ClientFrames = (function() {

            /**
             * Properties of a ClientFrames.
             * @typedef {Object} godwit.v1.ClientFrames.$Properties
             * @property {Array.<godwit.v1.ClientFrame.$Properties>} [frames] ClientFrames frames
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClientFrames.
             * @memberof godwit.v1
             * @interface IClientFrames
             * @augments godwit.v1.ClientFrames.$Properties
             * @deprecated Use godwit.v1.ClientFrames.$Properties instead.
             */

            /**
             * Shape of a ClientFrames.
             * @typedef {{
             *   frames?: Array.<godwit.v1.ClientFrame.$Shape>;
             *   $unknowns?: Array.<Uint8Array>;
             * }} godwit.v1.ClientFrames.$Shape
             */

            /**
             * Constructs a new ClientFrames.
             * @memberof godwit.v1
             * @classdesc Represents a ClientFrames.
             * @constructor
             * @param {godwit.v1.ClientFrames.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClientFrames = function (properties) {
                this.frames = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClientFrames frames.
             * @member {Array.<godwit.v1.ClientFrame>} frames
             * @memberof godwit.v1.ClientFrames
             * @instance
             */
            ClientFrames.prototype.frames = $util.emptyArray;

            /**
             * Encodes the specified ClientFrames message. Does not implicitly {@link godwit.v1.ClientFrames.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ClientFrames
             * @static
             * @param {godwit.v1.ClientFrames.$Properties} message ClientFrames message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClientFrames.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.frames != null && message.frames.length)
                    for (let i = 0; i < message.frames.length; ++i)
                        $root.godwit.v1.ClientFrame.encode(message.frames[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClientFrames message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ClientFrames
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ClientFrames & godwit.v1.ClientFrames.$Shape} ClientFrames
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClientFrames.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ClientFrames();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.frames && message.frames.length))
                                message.frames = [];
                            message.frames.push($root.godwit.v1.ClientFrame.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ClientFrames;
        })();

        v1.ServerFrames = (function() {

            /**
             * Properties of a ServerFrames.
             * @typedef {Object} godwit.v1.ServerFrames.$Properties
             * @property {Array.<godwit.v1.ServerFrame.$Properties>} [frames] ServerFrames frames
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerFrames.
             * @memberof godwit.v1
             * @interface IServerFrames
             * @augments godwit.v1.ServerFrames.$Properties
             * @deprecated Use godwit.v1.ServerFrames.$Properties instead.
             */

            /**
             * Shape of a ServerFrames.
             * @typedef {{
             *   frames?: Array.<godwit.v1.ServerFrame.$Shape>;
             *   $unknowns?: Array.<Uint8Array>;
             * }} godwit.v1.ServerFrames.$Shape
             */

            /**
             * Constructs a new ServerFrames.
             * @memberof godwit.v1
             * @classdesc Represents a ServerFrames.
             * @constructor
             * @param {godwit.v1.ServerFrames.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerFrames = function (properties) {
                this.frames = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServerFrames frames.
             * @member {Array.<godwit.v1.ServerFrame>} frames
             * @memberof godwit.v1.ServerFrames
             * @instance
             */
            ServerFrames.prototype.frames = $util.emptyArray;

            /**
             * Encodes the specified ServerFrames message. Does not implicitly {@link godwit.v1.ServerFrames.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ServerFrames
             * @static
             * @param {godwit.v1.ServerFrames.$Properties} message ServerFrames message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServerFrames.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.frames != null && message.frames.length)
                    for (let i = 0; i < message.frames.length; ++i)
                        $root.godwit.v1.ServerFrame.encode(message.frames[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServerFrames message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ServerFrames
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ServerFrames & godwit.v1.ServerFrames.$Shape} ServerFrames
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerFrames.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ServerFrames();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.frames && message.frames.length))
                                message.frames = [];
                            message.frames.push($root.godwit.v1.ServerFrame.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ServerFrames;
        })();

        v1.ClientFrame = (function() {

            /**
             * Properties of a ClientFrame.
             * @typedef {Object} godwit.v1.ClientFrame.$Properties
             * @property {number} [id] ClientFrame id
             * @property {godwit.v1.SendRequest.$Properties|null} [send] ClientFrame send
             * @property {godwit.v1.PingRequest.$Properties|null} [ping] ClientFrame ping
             * @property {godwit.v1.TypingRequest.$Properties|null} [typing] ClientFrame typing
             * @property {godwit.v1.SignalRequest.$Properties|null} [signal] ClientFrame signal
             * @property {godwit.v1.MarkReadRequest.$Properties|null} [mark_read] ClientFrame mark_read
             * @property {godwit.v1.HistoryRequest.$Properties|null} [history] ClientFrame history
             * @property {godwit.v1.HelloRequest.$Properties|null} [hello] ClientFrame hello
             * @property {godwit.v1.RefreshRequest.$Properties|null} [refresh] ClientFrame refresh
             * @property {godwit.v1.EditRequest.$Properties|null} [edit] ClientFrame edit
             * @property {godwit.v1.DeleteRequest.$Properties|null} ["delete"] ClientFrame delete
             * @property {godwit.v1.ReactRequest.$Properties|null} [react] ClientFrame react
             * @property {godwit.v1.SetPresenceRequest.$Properties|null} [set_presence] ClientFrame set_presence
             * @property {godwit.v1.CreateConversationRequest.$Properties|null} [create_conversation] ClientFrame create_conversation
             * @property {godwit.v1.GetConversationRequest.$Properties|null} [get_conversation] ClientFrame get_conversation
             * @property {godwit.v1.ListConversationsRequest.$Properties|null} [list_conversations] ClientFrame list_conversations
             * @property {godwit.v1.AddMembersRequest.$Properties|null} [add_members] ClientFrame add_members
             * @property {godwit.v1.RemoveMembersRequest.$Properties|null} [remove_members] ClientFrame remove_members
             * @property {godwit.v1.ListMembersRequest.$Properties|null} [list_members] ClientFrame list_members
             * @property {godwit.v1.SetRoleRequest.$Properties|null} [set_role] ClientFrame set_role
             * @property {godwit.v1.UpdateConversationRequest.$Properties|null} [update_conversation] ClientFrame update_conversation
             * @property {godwit.v1.RequestFriendRequest.$Properties|null} [request_friend] ClientFrame request_friend
             * @property {godwit.v1.AcceptFriendRequest.$Properties|null} [accept_friend] ClientFrame accept_friend
             * @property {godwit.v1.RemoveFriendRequest.$Properties|null} [remove_friend] ClientFrame remove_friend
             * @property {godwit.v1.BlockRequest.$Properties|null} [block] ClientFrame block
             * @property {godwit.v1.UnblockRequest.$Properties|null} [unblock] ClientFrame unblock
             * @property {godwit.v1.ListFriendsRequest.$Properties|null} [list_friends] ClientFrame list_friends
             * @property {godwit.v1.SetMuteRequest.$Properties|null} [set_mute] ClientFrame set_mute
             * @property {godwit.v1.ResumeRequest.$Properties|null} [resume] ClientFrame resume
             * @property {"send"|"ping"|"typing"|"signal"|"mark_read"|"history"|"hello"|"refresh"|"edit"|"delete"|"react"|"set_presence"|"create_conversation"|"get_conversation"|"list_conversations"|"add_members"|"remove_members"|"list_members"|"set_role"|"update_conversation"|"request_friend"|"accept_friend"|"remove_friend"|"block"|"unblock"|"list_friends"|"set_mute"|"resume"} [request] ClientFrame request
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClientFrame.
             * @memberof godwit.v1
             * @interface IClientFrame
             * @augments godwit.v1.ClientFrame.$Properties
             * @deprecated Use godwit.v1.ClientFrame.$Properties instead.
             */

            /**
             * Narrowed shape of a ClientFrame.
             * @typedef {{
             *   id?: number;
             *   send?: godwit.v1.SendRequest.$Shape|null;
             *   ping?: godwit.v1.PingRequest.$Shape|null;
             *   typing?: godwit.v1.TypingRequest.$Shape|null;
             *   signal?: godwit.v1.SignalRequest.$Shape|null;
             *   mark_read?: godwit.v1.MarkReadRequest.$Shape|null;
             *   history?: godwit.v1.HistoryRequest.$Shape|null;
             *   hello?: godwit.v1.HelloRequest.$Shape|null;
             *   refresh?: godwit.v1.RefreshRequest.$Shape|null;
             *   edit?: godwit.v1.EditRequest.$Shape|null;
             *   "delete"?: godwit.v1.DeleteRequest.$Shape|null;
             *   react?: godwit.v1.ReactRequest.$Shape|null;
             *   set_presence?: godwit.v1.SetPresenceRequest.$Shape|null;
             *   create_conversation?: godwit.v1.CreateConversationRequest.$Shape|null;
             *   get_conversation?: godwit.v1.GetConversationRequest.$Shape|null;
             *   list_conversations?: godwit.v1.ListConversationsRequest.$Shape|null;
             *   add_members?: godwit.v1.AddMembersRequest.$Shape|null;
             *   remove_members?: godwit.v1.RemoveMembersRequest.$Shape|null;
             *   list_members?: godwit.v1.ListMembersRequest.$Shape|null;
             *   set_role?: godwit.v1.SetRoleRequest.$Shape|null;
             *   update_conversation?: godwit.v1.UpdateConversationRequest.$Shape|null;
             *   request_friend?: godwit.v1.RequestFriendRequest.$Shape|null;
             *   accept_friend?: godwit.v1.AcceptFriendRequest.$Shape|null;
             *   remove_friend?: godwit.v1.RemoveFriendRequest.$Shape|null;
             *   block?: godwit.v1.BlockRequest.$Shape|null;
             *   unblock?: godwit.v1.UnblockRequest.$Shape|null;
             *   list_friends?: godwit.v1.ListFriendsRequest.$Shape|null;
             *   set_mute?: godwit.v1.SetMuteRequest.$Shape|null;
             *   resume?: godwit.v1.ResumeRequest.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ request?: undefined; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "send"; send: godwit.v1.SendRequest.$Shape; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "ping"; send?: null; ping: godwit.v1.PingRequest.$Shape; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "typing"; send?: null; ping?: null; typing: godwit.v1.TypingRequest.$Shape; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "signal"; send?: null; ping?: null; typing?: null; signal: godwit.v1.SignalRequest.$Shape; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "mark_read"; send?: null; ping?: null; typing?: null; signal?: null; mark_read: godwit.v1.MarkReadRequest.$Shape; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "history"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history: godwit.v1.HistoryRequest.$Shape; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "hello"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello: godwit.v1.HelloRequest.$Shape; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "refresh"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh: godwit.v1.RefreshRequest.$Shape; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "edit"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit: godwit.v1.EditRequest.$Shape; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "delete"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete": godwit.v1.DeleteRequest.$Shape; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "react"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react: godwit.v1.ReactRequest.$Shape; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "set_presence"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence: godwit.v1.SetPresenceRequest.$Shape; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "create_conversation"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation: godwit.v1.CreateConversationRequest.$Shape; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "get_conversation"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation: godwit.v1.GetConversationRequest.$Shape; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "list_conversations"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations: godwit.v1.ListConversationsRequest.$Shape; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "add_members"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members: godwit.v1.AddMembersRequest.$Shape; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "remove_members"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members: godwit.v1.RemoveMembersRequest.$Shape; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "list_members"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members: godwit.v1.ListMembersRequest.$Shape; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "set_role"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role: godwit.v1.SetRoleRequest.$Shape; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "update_conversation"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation: godwit.v1.UpdateConversationRequest.$Shape; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "request_friend"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend: godwit.v1.RequestFriendRequest.$Shape; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "accept_friend"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend: godwit.v1.AcceptFriendRequest.$Shape; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "remove_friend"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend: godwit.v1.RemoveFriendRequest.$Shape; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "block"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block: godwit.v1.BlockRequest.$Shape; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "unblock"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock: godwit.v1.UnblockRequest.$Shape; list_friends?: null; set_mute?: null; resume?: null }|{ request?: "list_friends"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends: godwit.v1.ListFriendsRequest.$Shape; set_mute?: null; resume?: null }|{ request?: "set_mute"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute: godwit.v1.SetMuteRequest.$Shape; resume?: null }|{ request?: "resume"; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume: godwit.v1.ResumeRequest.$Shape })
             * )} godwit.v1.ClientFrame.$Shape
             */

            /**
             * Constructs a new ClientFrame.
             * @memberof godwit.v1
             * @classdesc Represents a ClientFrame.
             * @constructor
             * @param {godwit.v1.ClientFrame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClientFrame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClientFrame id.
             * @member {number} id
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.id = 0;

            /**
             * ClientFrame send.
             * @member {godwit.v1.SendRequest|null} send
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.send = null;

            /**
             * ClientFrame ping.
             * @member {godwit.v1.PingRequest|null} ping
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.ping = null;

            /**
             * ClientFrame typing.
             * @member {godwit.v1.TypingRequest|null} typing
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.typing = null;

            /**
             * ClientFrame signal.
             * @member {godwit.v1.SignalRequest|null} signal
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.signal = null;

            /**
             * ClientFrame mark_read.
             * @member {godwit.v1.MarkReadRequest|null} mark_read
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.mark_read = null;

            /**
             * ClientFrame history.
             * @member {godwit.v1.HistoryRequest|null} history
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.history = null;

            /**
             * ClientFrame hello.
             * @member {godwit.v1.HelloRequest|null} hello
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.hello = null;

            /**
             * ClientFrame refresh.
             * @member {godwit.v1.RefreshRequest|null} refresh
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.refresh = null;

            /**
             * ClientFrame edit.
             * @member {godwit.v1.EditRequest|null} edit
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.edit = null;

            /**
             * ClientFrame delete.
             * @member {godwit.v1.DeleteRequest|null} delete
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype["delete"] = null;

            /**
             * ClientFrame react.
             * @member {godwit.v1.ReactRequest|null} react
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.react = null;

            /**
             * ClientFrame set_presence.
             * @member {godwit.v1.SetPresenceRequest|null} set_presence
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.set_presence = null;

            /**
             * ClientFrame create_conversation.
             * @member {godwit.v1.CreateConversationRequest|null} create_conversation
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.create_conversation = null;

            /**
             * ClientFrame get_conversation.
             * @member {godwit.v1.GetConversationRequest|null} get_conversation
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.get_conversation = null;

            /**
             * ClientFrame list_conversations.
             * @member {godwit.v1.ListConversationsRequest|null} list_conversations
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.list_conversations = null;

            /**
             * ClientFrame add_members.
             * @member {godwit.v1.AddMembersRequest|null} add_members
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.add_members = null;

            /**
             * ClientFrame remove_members.
             * @member {godwit.v1.RemoveMembersRequest|null} remove_members
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.remove_members = null;

            /**
             * ClientFrame list_members.
             * @member {godwit.v1.ListMembersRequest|null} list_members
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.list_members = null;

            /**
             * ClientFrame set_role.
             * @member {godwit.v1.SetRoleRequest|null} set_role
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.set_role = null;

            /**
             * ClientFrame update_conversation.
             * @member {godwit.v1.UpdateConversationRequest|null} update_conversation
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.update_conversation = null;

            /**
             * ClientFrame request_friend.
             * @member {godwit.v1.RequestFriendRequest|null} request_friend
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.request_friend = null;

            /**
             * ClientFrame accept_friend.
             * @member {godwit.v1.AcceptFriendRequest|null} accept_friend
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.accept_friend = null;

            /**
             * ClientFrame remove_friend.
             * @member {godwit.v1.RemoveFriendRequest|null} remove_friend
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.remove_friend = null;

            /**
             * ClientFrame block.
             * @member {godwit.v1.BlockRequest|null} block
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.block = null;

            /**
             * ClientFrame unblock.
             * @member {godwit.v1.UnblockRequest|null} unblock
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.unblock = null;

            /**
             * ClientFrame list_friends.
             * @member {godwit.v1.ListFriendsRequest|null} list_friends
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.list_friends = null;

            /**
             * ClientFrame set_mute.
             * @member {godwit.v1.SetMuteRequest|null} set_mute
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.set_mute = null;

            /**
             * ClientFrame resume.
             * @member {godwit.v1.ResumeRequest|null} resume
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            ClientFrame.prototype.resume = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ClientFrame request.
             * @member {"send"|"ping"|"typing"|"signal"|"mark_read"|"history"|"hello"|"refresh"|"edit"|"delete"|"react"|"set_presence"|"create_conversation"|"get_conversation"|"list_conversations"|"add_members"|"remove_members"|"list_members"|"set_role"|"update_conversation"|"request_friend"|"accept_friend"|"remove_friend"|"block"|"unblock"|"list_friends"|"set_mute"|"resume"|undefined} request
             * @memberof godwit.v1.ClientFrame
             * @instance
             */
            $Object.defineProperty(ClientFrame.prototype, "request", {
                get: $util.oneOfGetter($oneOfFields = ["send", "ping", "typing", "signal", "mark_read", "history", "hello", "refresh", "edit", "delete", "react", "set_presence", "create_conversation", "get_conversation", "list_conversations", "add_members", "remove_members", "list_members", "set_role", "update_conversation", "request_friend", "accept_friend", "remove_friend", "block", "unblock", "list_friends", "set_mute", "resume"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ClientFrame message. Does not implicitly {@link godwit.v1.ClientFrame.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ClientFrame
             * @static
             * @param {godwit.v1.ClientFrame.$Properties} message ClientFrame message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClientFrame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.send != null && $Object.hasOwnProperty.call(message, "send"))
                    $root.godwit.v1.SendRequest.encode(message.send, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.ping != null && $Object.hasOwnProperty.call(message, "ping"))
                    $root.godwit.v1.PingRequest.encode(message.ping, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing"))
                    $root.godwit.v1.TypingRequest.encode(message.typing, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.signal != null && $Object.hasOwnProperty.call(message, "signal"))
                    $root.godwit.v1.SignalRequest.encode(message.signal, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.mark_read != null && $Object.hasOwnProperty.call(message, "mark_read"))
                    $root.godwit.v1.MarkReadRequest.encode(message.mark_read, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.history != null && $Object.hasOwnProperty.call(message, "history"))
                    $root.godwit.v1.HistoryRequest.encode(message.history, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.godwit.v1.HelloRequest.encode(message.hello, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.refresh != null && $Object.hasOwnProperty.call(message, "refresh"))
                    $root.godwit.v1.RefreshRequest.encode(message.refresh, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.edit != null && $Object.hasOwnProperty.call(message, "edit"))
                    $root.godwit.v1.EditRequest.encode(message.edit, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message["delete"] != null && $Object.hasOwnProperty.call(message, "delete"))
                    $root.godwit.v1.DeleteRequest.encode(message["delete"], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.react != null && $Object.hasOwnProperty.call(message, "react"))
                    $root.godwit.v1.ReactRequest.encode(message.react, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.set_presence != null && $Object.hasOwnProperty.call(message, "set_presence"))
                    $root.godwit.v1.SetPresenceRequest.encode(message.set_presence, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.create_conversation != null && $Object.hasOwnProperty.call(message, "create_conversation"))
                    $root.godwit.v1.CreateConversationRequest.encode(message.create_conversation, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.get_conversation != null && $Object.hasOwnProperty.call(message, "get_conversation"))
                    $root.godwit.v1.GetConversationRequest.encode(message.get_conversation, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.list_conversations != null && $Object.hasOwnProperty.call(message, "list_conversations"))
                    $root.godwit.v1.ListConversationsRequest.encode(message.list_conversations, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.add_members != null && $Object.hasOwnProperty.call(message, "add_members"))
                    $root.godwit.v1.AddMembersRequest.encode(message.add_members, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.remove_members != null && $Object.hasOwnProperty.call(message, "remove_members"))
                    $root.godwit.v1.RemoveMembersRequest.encode(message.remove_members, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.list_members != null && $Object.hasOwnProperty.call(message, "list_members"))
                    $root.godwit.v1.ListMembersRequest.encode(message.list_members, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.set_role != null && $Object.hasOwnProperty.call(message, "set_role"))
                    $root.godwit.v1.SetRoleRequest.encode(message.set_role, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.update_conversation != null && $Object.hasOwnProperty.call(message, "update_conversation"))
                    $root.godwit.v1.UpdateConversationRequest.encode(message.update_conversation, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.request_friend != null && $Object.hasOwnProperty.call(message, "request_friend"))
                    $root.godwit.v1.RequestFriendRequest.encode(message.request_friend, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.accept_friend != null && $Object.hasOwnProperty.call(message, "accept_friend"))
                    $root.godwit.v1.AcceptFriendRequest.encode(message.accept_friend, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.remove_friend != null && $Object.hasOwnProperty.call(message, "remove_friend"))
                    $root.godwit.v1.RemoveFriendRequest.encode(message.remove_friend, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
                if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                    $root.godwit.v1.BlockRequest.encode(message.block, writer.uint32(/* id 33, wireType 2 =*/266).fork(), _depth + 1).ldelim();
                if (message.unblock != null && $Object.hasOwnProperty.call(message, "unblock"))
                    $root.godwit.v1.UnblockRequest.encode(message.unblock, writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
                if (message.list_friends != null && $Object.hasOwnProperty.call(message, "list_friends"))
                    $root.godwit.v1.ListFriendsRequest.encode(message.list_friends, writer.uint32(/* id 35, wireType 2 =*/282).fork(), _depth + 1).ldelim();
                if (message.set_mute != null && $Object.hasOwnProperty.call(message, "set_mute"))
                    $root.godwit.v1.SetMuteRequest.encode(message.set_mute, writer.uint32(/* id 36, wireType 2 =*/290).fork(), _depth + 1).ldelim();
                if (message.resume != null && $Object.hasOwnProperty.call(message, "resume"))
                    $root.godwit.v1.ResumeRequest.encode(message.resume, writer.uint32(/* id 37, wireType 2 =*/298).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClientFrame message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ClientFrame
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ClientFrame & godwit.v1.ClientFrame.$Shape} ClientFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClientFrame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ClientFrame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.send = $root.godwit.v1.SendRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.send);
                            message.request = "send";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.ping = $root.godwit.v1.PingRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.ping);
                            message.request = "ping";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.typing = $root.godwit.v1.TypingRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.typing);
                            message.request = "typing";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.signal = $root.godwit.v1.SignalRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.signal);
                            message.request = "signal";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.mark_read = $root.godwit.v1.MarkReadRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.mark_read);
                            message.request = "mark_read";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.history = $root.godwit.v1.HistoryRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.history);
                            message.request = "history";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.godwit.v1.HelloRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.request = "hello";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.refresh = $root.godwit.v1.RefreshRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.refresh);
                            message.request = "refresh";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.edit = $root.godwit.v1.EditRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.edit);
                            message.request = "edit";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message["delete"] = $root.godwit.v1.DeleteRequest.decode(reader, reader.size(), $undefined, _depth + 1, message["delete"]);
                            message.request = "delete";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.react = $root.godwit.v1.ReactRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.react);
                            message.request = "react";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.set_presence = $root.godwit.v1.SetPresenceRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.set_presence);
                            message.request = "set_presence";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.create_conversation = $root.godwit.v1.CreateConversationRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.create_conversation);
                            message.request = "create_conversation";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.get_conversation = $root.godwit.v1.GetConversationRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.get_conversation);
                            message.request = "get_conversation";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.list_conversations = $root.godwit.v1.ListConversationsRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.list_conversations);
                            message.request = "list_conversations";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.add_members = $root.godwit.v1.AddMembersRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.add_members);
                            message.request = "add_members";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.remove_members = $root.godwit.v1.RemoveMembersRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.remove_members);
                            message.request = "remove_members";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.list_members = $root.godwit.v1.ListMembersRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.list_members);
                            message.request = "list_members";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.set_role = $root.godwit.v1.SetRoleRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.set_role);
                            message.request = "set_role";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.update_conversation = $root.godwit.v1.UpdateConversationRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.update_conversation);
                            message.request = "update_conversation";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.request_friend = $root.godwit.v1.RequestFriendRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.request_friend);
                            message.request = "request_friend";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.accept_friend = $root.godwit.v1.AcceptFriendRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.accept_friend);
                            message.request = "accept_friend";
                            continue;
                        }
                    case 32: {
                            if (wireType !== 2)
                                break;
                            message.remove_friend = $root.godwit.v1.RemoveFriendRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.remove_friend);
                            message.request = "remove_friend";
                            continue;
                        }
                    case 33: {
                            if (wireType !== 2)
                                break;
                            message.block = $root.godwit.v1.BlockRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                            message.request = "block";
                            continue;
                        }
                    case 34: {
                            if (wireType !== 2)
                                break;
                            message.unblock = $root.godwit.v1.UnblockRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.unblock);
                            message.request = "unblock";
                            continue;
                        }
                    case 35: {
                            if (wireType !== 2)
                                break;
                            message.list_friends = $root.godwit.v1.ListFriendsRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.list_friends);
                            message.request = "list_friends";
                            continue;
                        }
                    case 36: {
                            if (wireType !== 2)
                                break;
                            message.set_mute = $root.godwit.v1.SetMuteRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.set_mute);
                            message.request = "set_mute";
                            continue;
                        }
                    case 37: {
                            if (wireType !== 2)
                                break;
                            message.resume = $root.godwit.v1.ResumeRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.resume);
                            message.request = "resume";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ClientFrame;
        })();

        v1.ServerFrame = (function() {

            /**
             * Properties of a ServerFrame.
             * @typedef {Object} godwit.v1.ServerFrame.$Properties
             * @property {number} [id] ServerFrame id
             * @property {godwit.v1.Error.$Properties|null} [error] ServerFrame error
             * @property {godwit.v1.MessagePosted.$Properties|null} [message_posted] ServerFrame message_posted
             * @property {godwit.v1.Signaled.$Properties|null} [signaled] ServerFrame signaled
             * @property {godwit.v1.PresenceChanged.$Properties|null} [presence_changed] ServerFrame presence_changed
             * @property {godwit.v1.TypingChanged.$Properties|null} [typing_changed] ServerFrame typing_changed
             * @property {godwit.v1.ReadAdvanced.$Properties|null} [read_advanced] ServerFrame read_advanced
             * @property {godwit.v1.MessageChanged.$Properties|null} [message_changed] ServerFrame message_changed
             * @property {godwit.v1.Resumed.$Properties|null} [resumed] ServerFrame resumed
             * @property {godwit.v1.MemberChanged.$Properties|null} [member_changed] ServerFrame member_changed
             * @property {godwit.v1.ConversationJoined.$Properties|null} [conversation_joined] ServerFrame conversation_joined
             * @property {godwit.v1.ConversationLeft.$Properties|null} [conversation_left] ServerFrame conversation_left
             * @property {godwit.v1.FriendshipChanged.$Properties|null} [friendship_changed] ServerFrame friendship_changed
             * @property {godwit.v1.AttachmentReady.$Properties|null} [attachment_ready] ServerFrame attachment_ready
             * @property {godwit.v1.Notification.$Properties|null} [notification] ServerFrame notification
             * @property {godwit.v1.Goodbye.$Properties|null} [goodbye] ServerFrame goodbye
             * @property {godwit.v1.ConversationChanged.$Properties|null} [conversation_changed] ServerFrame conversation_changed
             * @property {godwit.v1.SendResponse.$Properties|null} [send] ServerFrame send
             * @property {godwit.v1.PingResponse.$Properties|null} [ping] ServerFrame ping
             * @property {godwit.v1.TypingResponse.$Properties|null} [typing] ServerFrame typing
             * @property {godwit.v1.SignalResponse.$Properties|null} [signal] ServerFrame signal
             * @property {godwit.v1.MarkReadResponse.$Properties|null} [mark_read] ServerFrame mark_read
             * @property {godwit.v1.HistoryResponse.$Properties|null} [history] ServerFrame history
             * @property {godwit.v1.HelloResponse.$Properties|null} [hello] ServerFrame hello
             * @property {godwit.v1.RefreshResponse.$Properties|null} [refresh] ServerFrame refresh
             * @property {godwit.v1.EditResponse.$Properties|null} [edit] ServerFrame edit
             * @property {godwit.v1.DeleteResponse.$Properties|null} ["delete"] ServerFrame delete
             * @property {godwit.v1.ReactResponse.$Properties|null} [react] ServerFrame react
             * @property {godwit.v1.SetPresenceResponse.$Properties|null} [set_presence] ServerFrame set_presence
             * @property {godwit.v1.CreateConversationResponse.$Properties|null} [create_conversation] ServerFrame create_conversation
             * @property {godwit.v1.GetConversationResponse.$Properties|null} [get_conversation] ServerFrame get_conversation
             * @property {godwit.v1.ListConversationsResponse.$Properties|null} [list_conversations] ServerFrame list_conversations
             * @property {godwit.v1.AddMembersResponse.$Properties|null} [add_members] ServerFrame add_members
             * @property {godwit.v1.RemoveMembersResponse.$Properties|null} [remove_members] ServerFrame remove_members
             * @property {godwit.v1.ListMembersResponse.$Properties|null} [list_members] ServerFrame list_members
             * @property {godwit.v1.SetRoleResponse.$Properties|null} [set_role] ServerFrame set_role
             * @property {godwit.v1.UpdateConversationResponse.$Properties|null} [update_conversation] ServerFrame update_conversation
             * @property {godwit.v1.RequestFriendResponse.$Properties|null} [request_friend] ServerFrame request_friend
             * @property {godwit.v1.AcceptFriendResponse.$Properties|null} [accept_friend] ServerFrame accept_friend
             * @property {godwit.v1.RemoveFriendResponse.$Properties|null} [remove_friend] ServerFrame remove_friend
             * @property {godwit.v1.BlockResponse.$Properties|null} [block] ServerFrame block
             * @property {godwit.v1.UnblockResponse.$Properties|null} [unblock] ServerFrame unblock
             * @property {godwit.v1.ListFriendsResponse.$Properties|null} [list_friends] ServerFrame list_friends
             * @property {godwit.v1.SetMuteResponse.$Properties|null} [set_mute] ServerFrame set_mute
             * @property {godwit.v1.ResumeResponse.$Properties|null} [resume] ServerFrame resume
             * @property {"error"|"message_posted"|"signaled"|"presence_changed"|"typing_changed"|"read_advanced"|"message_changed"|"resumed"|"member_changed"|"conversation_joined"|"conversation_left"|"friendship_changed"|"attachment_ready"|"notification"|"goodbye"|"conversation_changed"|"send"|"ping"|"typing"|"signal"|"mark_read"|"history"|"hello"|"refresh"|"edit"|"delete"|"react"|"set_presence"|"create_conversation"|"get_conversation"|"list_conversations"|"add_members"|"remove_members"|"list_members"|"set_role"|"update_conversation"|"request_friend"|"accept_friend"|"remove_friend"|"block"|"unblock"|"list_friends"|"set_mute"|"resume"} [body] ServerFrame body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerFrame.
             * @memberof godwit.v1
             * @interface IServerFrame
             * @augments godwit.v1.ServerFrame.$Properties
             * @deprecated Use godwit.v1.ServerFrame.$Properties instead.
             */

            /**
             * Narrowed shape of a ServerFrame.
             * @typedef {{
             *   id?: number;
             *   error?: godwit.v1.Error.$Shape|null;
             *   message_posted?: godwit.v1.MessagePosted.$Shape|null;
             *   signaled?: godwit.v1.Signaled.$Shape|null;
             *   presence_changed?: godwit.v1.PresenceChanged.$Shape|null;
             *   typing_changed?: godwit.v1.TypingChanged.$Shape|null;
             *   read_advanced?: godwit.v1.ReadAdvanced.$Shape|null;
             *   message_changed?: godwit.v1.MessageChanged.$Shape|null;
             *   resumed?: godwit.v1.Resumed.$Shape|null;
             *   member_changed?: godwit.v1.MemberChanged.$Shape|null;
             *   conversation_joined?: godwit.v1.ConversationJoined.$Shape|null;
             *   conversation_left?: godwit.v1.ConversationLeft.$Shape|null;
             *   friendship_changed?: godwit.v1.FriendshipChanged.$Shape|null;
             *   attachment_ready?: godwit.v1.AttachmentReady.$Shape|null;
             *   notification?: godwit.v1.Notification.$Shape|null;
             *   goodbye?: godwit.v1.Goodbye.$Shape|null;
             *   conversation_changed?: godwit.v1.ConversationChanged.$Shape|null;
             *   send?: godwit.v1.SendResponse.$Shape|null;
             *   ping?: godwit.v1.PingResponse.$Shape|null;
             *   typing?: godwit.v1.TypingResponse.$Shape|null;
             *   signal?: godwit.v1.SignalResponse.$Shape|null;
             *   mark_read?: godwit.v1.MarkReadResponse.$Shape|null;
             *   history?: godwit.v1.HistoryResponse.$Shape|null;
             *   hello?: godwit.v1.HelloResponse.$Shape|null;
             *   refresh?: godwit.v1.RefreshResponse.$Shape|null;
             *   edit?: godwit.v1.EditResponse.$Shape|null;
             *   "delete"?: godwit.v1.DeleteResponse.$Shape|null;
             *   react?: godwit.v1.ReactResponse.$Shape|null;
             *   set_presence?: godwit.v1.SetPresenceResponse.$Shape|null;
             *   create_conversation?: godwit.v1.CreateConversationResponse.$Shape|null;
             *   get_conversation?: godwit.v1.GetConversationResponse.$Shape|null;
             *   list_conversations?: godwit.v1.ListConversationsResponse.$Shape|null;
             *   add_members?: godwit.v1.AddMembersResponse.$Shape|null;
             *   remove_members?: godwit.v1.RemoveMembersResponse.$Shape|null;
             *   list_members?: godwit.v1.ListMembersResponse.$Shape|null;
             *   set_role?: godwit.v1.SetRoleResponse.$Shape|null;
             *   update_conversation?: godwit.v1.UpdateConversationResponse.$Shape|null;
             *   request_friend?: godwit.v1.RequestFriendResponse.$Shape|null;
             *   accept_friend?: godwit.v1.AcceptFriendResponse.$Shape|null;
             *   remove_friend?: godwit.v1.RemoveFriendResponse.$Shape|null;
             *   block?: godwit.v1.BlockResponse.$Shape|null;
             *   unblock?: godwit.v1.UnblockResponse.$Shape|null;
             *   list_friends?: godwit.v1.ListFriendsResponse.$Shape|null;
             *   set_mute?: godwit.v1.SetMuteResponse.$Shape|null;
             *   resume?: godwit.v1.ResumeResponse.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "error"; error: godwit.v1.Error.$Shape; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "message_posted"; error?: null; message_posted: godwit.v1.MessagePosted.$Shape; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "signaled"; error?: null; message_posted?: null; signaled: godwit.v1.Signaled.$Shape; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "presence_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed: godwit.v1.PresenceChanged.$Shape; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "typing_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed: godwit.v1.TypingChanged.$Shape; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "read_advanced"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced: godwit.v1.ReadAdvanced.$Shape; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "message_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed: godwit.v1.MessageChanged.$Shape; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "resumed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed: godwit.v1.Resumed.$Shape; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "member_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed: godwit.v1.MemberChanged.$Shape; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "conversation_joined"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined: godwit.v1.ConversationJoined.$Shape; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "conversation_left"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left: godwit.v1.ConversationLeft.$Shape; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "friendship_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed: godwit.v1.FriendshipChanged.$Shape; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "attachment_ready"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready: godwit.v1.AttachmentReady.$Shape; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "notification"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification: godwit.v1.Notification.$Shape; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "goodbye"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye: godwit.v1.Goodbye.$Shape; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "conversation_changed"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed: godwit.v1.ConversationChanged.$Shape; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "send"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send: godwit.v1.SendResponse.$Shape; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "ping"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping: godwit.v1.PingResponse.$Shape; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "typing"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing: godwit.v1.TypingResponse.$Shape; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "signal"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal: godwit.v1.SignalResponse.$Shape; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "mark_read"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read: godwit.v1.MarkReadResponse.$Shape; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "history"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history: godwit.v1.HistoryResponse.$Shape; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "hello"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello: godwit.v1.HelloResponse.$Shape; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "refresh"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh: godwit.v1.RefreshResponse.$Shape; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "edit"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit: godwit.v1.EditResponse.$Shape; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "delete"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete": godwit.v1.DeleteResponse.$Shape; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "react"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react: godwit.v1.ReactResponse.$Shape; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "set_presence"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence: godwit.v1.SetPresenceResponse.$Shape; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "create_conversation"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation: godwit.v1.CreateConversationResponse.$Shape; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "get_conversation"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation: godwit.v1.GetConversationResponse.$Shape; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "list_conversations"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations: godwit.v1.ListConversationsResponse.$Shape; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "add_members"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members: godwit.v1.AddMembersResponse.$Shape; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "remove_members"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members: godwit.v1.RemoveMembersResponse.$Shape; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "list_members"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members: godwit.v1.ListMembersResponse.$Shape; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "set_role"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role: godwit.v1.SetRoleResponse.$Shape; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "update_conversation"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation: godwit.v1.UpdateConversationResponse.$Shape; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "request_friend"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend: godwit.v1.RequestFriendResponse.$Shape; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "accept_friend"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend: godwit.v1.AcceptFriendResponse.$Shape; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "remove_friend"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend: godwit.v1.RemoveFriendResponse.$Shape; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "block"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block: godwit.v1.BlockResponse.$Shape; unblock?: null; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "unblock"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock: godwit.v1.UnblockResponse.$Shape; list_friends?: null; set_mute?: null; resume?: null }|{ body?: "list_friends"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends: godwit.v1.ListFriendsResponse.$Shape; set_mute?: null; resume?: null }|{ body?: "set_mute"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute: godwit.v1.SetMuteResponse.$Shape; resume?: null }|{ body?: "resume"; error?: null; message_posted?: null; signaled?: null; presence_changed?: null; typing_changed?: null; read_advanced?: null; message_changed?: null; resumed?: null; member_changed?: null; conversation_joined?: null; conversation_left?: null; friendship_changed?: null; attachment_ready?: null; notification?: null; goodbye?: null; conversation_changed?: null; send?: null; ping?: null; typing?: null; signal?: null; mark_read?: null; history?: null; hello?: null; refresh?: null; edit?: null; "delete"?: null; react?: null; set_presence?: null; create_conversation?: null; get_conversation?: null; list_conversations?: null; add_members?: null; remove_members?: null; list_members?: null; set_role?: null; update_conversation?: null; request_friend?: null; accept_friend?: null; remove_friend?: null; block?: null; unblock?: null; list_friends?: null; set_mute?: null; resume: godwit.v1.ResumeResponse.$Shape })
             * )} godwit.v1.ServerFrame.$Shape
             */

            /**
             * Constructs a new ServerFrame.
             * @memberof godwit.v1
             * @classdesc Represents a ServerFrame.
             * @constructor
             * @param {godwit.v1.ServerFrame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerFrame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServerFrame id.
             * @member {number} id
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.id = 0;

            /**
             * ServerFrame error.
             * @member {godwit.v1.Error|null} error
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.error = null;

            /**
             * ServerFrame message_posted.
             * @member {godwit.v1.MessagePosted|null} message_posted
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.message_posted = null;

            /**
             * ServerFrame signaled.
             * @member {godwit.v1.Signaled|null} signaled
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.signaled = null;

            /**
             * ServerFrame presence_changed.
             * @member {godwit.v1.PresenceChanged|null} presence_changed
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.presence_changed = null;

            /**
             * ServerFrame typing_changed.
             * @member {godwit.v1.TypingChanged|null} typing_changed
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.typing_changed = null;

            /**
             * ServerFrame read_advanced.
             * @member {godwit.v1.ReadAdvanced|null} read_advanced
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.read_advanced = null;

            /**
             * ServerFrame message_changed.
             * @member {godwit.v1.MessageChanged|null} message_changed
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.message_changed = null;

            /**
             * ServerFrame resumed.
             * @member {godwit.v1.Resumed|null} resumed
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.resumed = null;

            /**
             * ServerFrame member_changed.
             * @member {godwit.v1.MemberChanged|null} member_changed
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.member_changed = null;

            /**
             * ServerFrame conversation_joined.
             * @member {godwit.v1.ConversationJoined|null} conversation_joined
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.conversation_joined = null;

            /**
             * ServerFrame conversation_left.
             * @member {godwit.v1.ConversationLeft|null} conversation_left
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.conversation_left = null;

            /**
             * ServerFrame friendship_changed.
             * @member {godwit.v1.FriendshipChanged|null} friendship_changed
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.friendship_changed = null;

            /**
             * ServerFrame attachment_ready.
             * @member {godwit.v1.AttachmentReady|null} attachment_ready
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.attachment_ready = null;

            /**
             * ServerFrame notification.
             * @member {godwit.v1.Notification|null} notification
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.notification = null;

            /**
             * ServerFrame goodbye.
             * @member {godwit.v1.Goodbye|null} goodbye
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.goodbye = null;

            /**
             * ServerFrame conversation_changed.
             * @member {godwit.v1.ConversationChanged|null} conversation_changed
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.conversation_changed = null;

            /**
             * ServerFrame send.
             * @member {godwit.v1.SendResponse|null} send
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.send = null;

            /**
             * ServerFrame ping.
             * @member {godwit.v1.PingResponse|null} ping
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.ping = null;

            /**
             * ServerFrame typing.
             * @member {godwit.v1.TypingResponse|null} typing
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.typing = null;

            /**
             * ServerFrame signal.
             * @member {godwit.v1.SignalResponse|null} signal
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.signal = null;

            /**
             * ServerFrame mark_read.
             * @member {godwit.v1.MarkReadResponse|null} mark_read
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.mark_read = null;

            /**
             * ServerFrame history.
             * @member {godwit.v1.HistoryResponse|null} history
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.history = null;

            /**
             * ServerFrame hello.
             * @member {godwit.v1.HelloResponse|null} hello
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.hello = null;

            /**
             * ServerFrame refresh.
             * @member {godwit.v1.RefreshResponse|null} refresh
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.refresh = null;

            /**
             * ServerFrame edit.
             * @member {godwit.v1.EditResponse|null} edit
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.edit = null;

            /**
             * ServerFrame delete.
             * @member {godwit.v1.DeleteResponse|null} delete
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype["delete"] = null;

            /**
             * ServerFrame react.
             * @member {godwit.v1.ReactResponse|null} react
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.react = null;

            /**
             * ServerFrame set_presence.
             * @member {godwit.v1.SetPresenceResponse|null} set_presence
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.set_presence = null;

            /**
             * ServerFrame create_conversation.
             * @member {godwit.v1.CreateConversationResponse|null} create_conversation
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.create_conversation = null;

            /**
             * ServerFrame get_conversation.
             * @member {godwit.v1.GetConversationResponse|null} get_conversation
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.get_conversation = null;

            /**
             * ServerFrame list_conversations.
             * @member {godwit.v1.ListConversationsResponse|null} list_conversations
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.list_conversations = null;

            /**
             * ServerFrame add_members.
             * @member {godwit.v1.AddMembersResponse|null} add_members
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.add_members = null;

            /**
             * ServerFrame remove_members.
             * @member {godwit.v1.RemoveMembersResponse|null} remove_members
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.remove_members = null;

            /**
             * ServerFrame list_members.
             * @member {godwit.v1.ListMembersResponse|null} list_members
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.list_members = null;

            /**
             * ServerFrame set_role.
             * @member {godwit.v1.SetRoleResponse|null} set_role
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.set_role = null;

            /**
             * ServerFrame update_conversation.
             * @member {godwit.v1.UpdateConversationResponse|null} update_conversation
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.update_conversation = null;

            /**
             * ServerFrame request_friend.
             * @member {godwit.v1.RequestFriendResponse|null} request_friend
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.request_friend = null;

            /**
             * ServerFrame accept_friend.
             * @member {godwit.v1.AcceptFriendResponse|null} accept_friend
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.accept_friend = null;

            /**
             * ServerFrame remove_friend.
             * @member {godwit.v1.RemoveFriendResponse|null} remove_friend
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.remove_friend = null;

            /**
             * ServerFrame block.
             * @member {godwit.v1.BlockResponse|null} block
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.block = null;

            /**
             * ServerFrame unblock.
             * @member {godwit.v1.UnblockResponse|null} unblock
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.unblock = null;

            /**
             * ServerFrame list_friends.
             * @member {godwit.v1.ListFriendsResponse|null} list_friends
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.list_friends = null;

            /**
             * ServerFrame set_mute.
             * @member {godwit.v1.SetMuteResponse|null} set_mute
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.set_mute = null;

            /**
             * ServerFrame resume.
             * @member {godwit.v1.ResumeResponse|null} resume
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            ServerFrame.prototype.resume = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ServerFrame body.
             * @member {"error"|"message_posted"|"signaled"|"presence_changed"|"typing_changed"|"read_advanced"|"message_changed"|"resumed"|"member_changed"|"conversation_joined"|"conversation_left"|"friendship_changed"|"attachment_ready"|"notification"|"goodbye"|"conversation_changed"|"send"|"ping"|"typing"|"signal"|"mark_read"|"history"|"hello"|"refresh"|"edit"|"delete"|"react"|"set_presence"|"create_conversation"|"get_conversation"|"list_conversations"|"add_members"|"remove_members"|"list_members"|"set_role"|"update_conversation"|"request_friend"|"accept_friend"|"remove_friend"|"block"|"unblock"|"list_friends"|"set_mute"|"resume"|undefined} body
             * @memberof godwit.v1.ServerFrame
             * @instance
             */
            $Object.defineProperty(ServerFrame.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["error", "message_posted", "signaled", "presence_changed", "typing_changed", "read_advanced", "message_changed", "resumed", "member_changed", "conversation_joined", "conversation_left", "friendship_changed", "attachment_ready", "notification", "goodbye", "conversation_changed", "send", "ping", "typing", "signal", "mark_read", "history", "hello", "refresh", "edit", "delete", "react", "set_presence", "create_conversation", "get_conversation", "list_conversations", "add_members", "remove_members", "list_members", "set_role", "update_conversation", "request_friend", "accept_friend", "remove_friend", "block", "unblock", "list_friends", "set_mute", "resume"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ServerFrame message. Does not implicitly {@link godwit.v1.ServerFrame.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ServerFrame
             * @static
             * @param {godwit.v1.ServerFrame.$Properties} message ServerFrame message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServerFrame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    $root.godwit.v1.Error.encode(message.error, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.message_posted != null && $Object.hasOwnProperty.call(message, "message_posted"))
                    $root.godwit.v1.MessagePosted.encode(message.message_posted, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.signaled != null && $Object.hasOwnProperty.call(message, "signaled"))
                    $root.godwit.v1.Signaled.encode(message.signaled, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.presence_changed != null && $Object.hasOwnProperty.call(message, "presence_changed"))
                    $root.godwit.v1.PresenceChanged.encode(message.presence_changed, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.typing_changed != null && $Object.hasOwnProperty.call(message, "typing_changed"))
                    $root.godwit.v1.TypingChanged.encode(message.typing_changed, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.read_advanced != null && $Object.hasOwnProperty.call(message, "read_advanced"))
                    $root.godwit.v1.ReadAdvanced.encode(message.read_advanced, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.message_changed != null && $Object.hasOwnProperty.call(message, "message_changed"))
                    $root.godwit.v1.MessageChanged.encode(message.message_changed, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.send != null && $Object.hasOwnProperty.call(message, "send"))
                    $root.godwit.v1.SendResponse.encode(message.send, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.ping != null && $Object.hasOwnProperty.call(message, "ping"))
                    $root.godwit.v1.PingResponse.encode(message.ping, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing"))
                    $root.godwit.v1.TypingResponse.encode(message.typing, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.signal != null && $Object.hasOwnProperty.call(message, "signal"))
                    $root.godwit.v1.SignalResponse.encode(message.signal, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.mark_read != null && $Object.hasOwnProperty.call(message, "mark_read"))
                    $root.godwit.v1.MarkReadResponse.encode(message.mark_read, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.history != null && $Object.hasOwnProperty.call(message, "history"))
                    $root.godwit.v1.HistoryResponse.encode(message.history, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.godwit.v1.HelloResponse.encode(message.hello, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.refresh != null && $Object.hasOwnProperty.call(message, "refresh"))
                    $root.godwit.v1.RefreshResponse.encode(message.refresh, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.edit != null && $Object.hasOwnProperty.call(message, "edit"))
                    $root.godwit.v1.EditResponse.encode(message.edit, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message["delete"] != null && $Object.hasOwnProperty.call(message, "delete"))
                    $root.godwit.v1.DeleteResponse.encode(message["delete"], writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.react != null && $Object.hasOwnProperty.call(message, "react"))
                    $root.godwit.v1.ReactResponse.encode(message.react, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                if (message.set_presence != null && $Object.hasOwnProperty.call(message, "set_presence"))
                    $root.godwit.v1.SetPresenceResponse.encode(message.set_presence, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.create_conversation != null && $Object.hasOwnProperty.call(message, "create_conversation"))
                    $root.godwit.v1.CreateConversationResponse.encode(message.create_conversation, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.get_conversation != null && $Object.hasOwnProperty.call(message, "get_conversation"))
                    $root.godwit.v1.GetConversationResponse.encode(message.get_conversation, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.list_conversations != null && $Object.hasOwnProperty.call(message, "list_conversations"))
                    $root.godwit.v1.ListConversationsResponse.encode(message.list_conversations, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.add_members != null && $Object.hasOwnProperty.call(message, "add_members"))
                    $root.godwit.v1.AddMembersResponse.encode(message.add_members, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.remove_members != null && $Object.hasOwnProperty.call(message, "remove_members"))
                    $root.godwit.v1.RemoveMembersResponse.encode(message.remove_members, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.list_members != null && $Object.hasOwnProperty.call(message, "list_members"))
                    $root.godwit.v1.ListMembersResponse.encode(message.list_members, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.set_role != null && $Object.hasOwnProperty.call(message, "set_role"))
                    $root.godwit.v1.SetRoleResponse.encode(message.set_role, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.update_conversation != null && $Object.hasOwnProperty.call(message, "update_conversation"))
                    $root.godwit.v1.UpdateConversationResponse.encode(message.update_conversation, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
                if (message.request_friend != null && $Object.hasOwnProperty.call(message, "request_friend"))
                    $root.godwit.v1.RequestFriendResponse.encode(message.request_friend, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.accept_friend != null && $Object.hasOwnProperty.call(message, "accept_friend"))
                    $root.godwit.v1.AcceptFriendResponse.encode(message.accept_friend, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.remove_friend != null && $Object.hasOwnProperty.call(message, "remove_friend"))
                    $root.godwit.v1.RemoveFriendResponse.encode(message.remove_friend, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
                if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                    $root.godwit.v1.BlockResponse.encode(message.block, writer.uint32(/* id 33, wireType 2 =*/266).fork(), _depth + 1).ldelim();
                if (message.unblock != null && $Object.hasOwnProperty.call(message, "unblock"))
                    $root.godwit.v1.UnblockResponse.encode(message.unblock, writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
                if (message.list_friends != null && $Object.hasOwnProperty.call(message, "list_friends"))
                    $root.godwit.v1.ListFriendsResponse.encode(message.list_friends, writer.uint32(/* id 35, wireType 2 =*/282).fork(), _depth + 1).ldelim();
                if (message.set_mute != null && $Object.hasOwnProperty.call(message, "set_mute"))
                    $root.godwit.v1.SetMuteResponse.encode(message.set_mute, writer.uint32(/* id 36, wireType 2 =*/290).fork(), _depth + 1).ldelim();
                if (message.resume != null && $Object.hasOwnProperty.call(message, "resume"))
                    $root.godwit.v1.ResumeResponse.encode(message.resume, writer.uint32(/* id 37, wireType 2 =*/298).fork(), _depth + 1).ldelim();
                if (message.resumed != null && $Object.hasOwnProperty.call(message, "resumed"))
                    $root.godwit.v1.Resumed.encode(message.resumed, writer.uint32(/* id 50, wireType 2 =*/402).fork(), _depth + 1).ldelim();
                if (message.member_changed != null && $Object.hasOwnProperty.call(message, "member_changed"))
                    $root.godwit.v1.MemberChanged.encode(message.member_changed, writer.uint32(/* id 51, wireType 2 =*/410).fork(), _depth + 1).ldelim();
                if (message.conversation_joined != null && $Object.hasOwnProperty.call(message, "conversation_joined"))
                    $root.godwit.v1.ConversationJoined.encode(message.conversation_joined, writer.uint32(/* id 52, wireType 2 =*/418).fork(), _depth + 1).ldelim();
                if (message.conversation_left != null && $Object.hasOwnProperty.call(message, "conversation_left"))
                    $root.godwit.v1.ConversationLeft.encode(message.conversation_left, writer.uint32(/* id 53, wireType 2 =*/426).fork(), _depth + 1).ldelim();
                if (message.friendship_changed != null && $Object.hasOwnProperty.call(message, "friendship_changed"))
                    $root.godwit.v1.FriendshipChanged.encode(message.friendship_changed, writer.uint32(/* id 54, wireType 2 =*/434).fork(), _depth + 1).ldelim();
                if (message.attachment_ready != null && $Object.hasOwnProperty.call(message, "attachment_ready"))
                    $root.godwit.v1.AttachmentReady.encode(message.attachment_ready, writer.uint32(/* id 55, wireType 2 =*/442).fork(), _depth + 1).ldelim();
                if (message.notification != null && $Object.hasOwnProperty.call(message, "notification"))
                    $root.godwit.v1.Notification.encode(message.notification, writer.uint32(/* id 56, wireType 2 =*/450).fork(), _depth + 1).ldelim();
                if (message.goodbye != null && $Object.hasOwnProperty.call(message, "goodbye"))
                    $root.godwit.v1.Goodbye.encode(message.goodbye, writer.uint32(/* id 57, wireType 2 =*/458).fork(), _depth + 1).ldelim();
                if (message.conversation_changed != null && $Object.hasOwnProperty.call(message, "conversation_changed"))
                    $root.godwit.v1.ConversationChanged.encode(message.conversation_changed, writer.uint32(/* id 58, wireType 2 =*/466).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServerFrame message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ServerFrame
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ServerFrame & godwit.v1.ServerFrame.$Shape} ServerFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerFrame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ServerFrame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.godwit.v1.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            message.body = "error";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.message_posted = $root.godwit.v1.MessagePosted.decode(reader, reader.size(), $undefined, _depth + 1, message.message_posted);
                            message.body = "message_posted";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.signaled = $root.godwit.v1.Signaled.decode(reader, reader.size(), $undefined, _depth + 1, message.signaled);
                            message.body = "signaled";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.presence_changed = $root.godwit.v1.PresenceChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.presence_changed);
                            message.body = "presence_changed";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.typing_changed = $root.godwit.v1.TypingChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.typing_changed);
                            message.body = "typing_changed";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.read_advanced = $root.godwit.v1.ReadAdvanced.decode(reader, reader.size(), $undefined, _depth + 1, message.read_advanced);
                            message.body = "read_advanced";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.message_changed = $root.godwit.v1.MessageChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.message_changed);
                            message.body = "message_changed";
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            message.resumed = $root.godwit.v1.Resumed.decode(reader, reader.size(), $undefined, _depth + 1, message.resumed);
                            message.body = "resumed";
                            continue;
                        }
                    case 51: {
                            if (wireType !== 2)
                                break;
                            message.member_changed = $root.godwit.v1.MemberChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.member_changed);
                            message.body = "member_changed";
                            continue;
                        }
                    case 52: {
                            if (wireType !== 2)
                                break;
                            message.conversation_joined = $root.godwit.v1.ConversationJoined.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation_joined);
                            message.body = "conversation_joined";
                            continue;
                        }
                    case 53: {
                            if (wireType !== 2)
                                break;
                            message.conversation_left = $root.godwit.v1.ConversationLeft.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation_left);
                            message.body = "conversation_left";
                            continue;
                        }
                    case 54: {
                            if (wireType !== 2)
                                break;
                            message.friendship_changed = $root.godwit.v1.FriendshipChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.friendship_changed);
                            message.body = "friendship_changed";
                            continue;
                        }
                    case 55: {
                            if (wireType !== 2)
                                break;
                            message.attachment_ready = $root.godwit.v1.AttachmentReady.decode(reader, reader.size(), $undefined, _depth + 1, message.attachment_ready);
                            message.body = "attachment_ready";
                            continue;
                        }
                    case 56: {
                            if (wireType !== 2)
                                break;
                            message.notification = $root.godwit.v1.Notification.decode(reader, reader.size(), $undefined, _depth + 1, message.notification);
                            message.body = "notification";
                            continue;
                        }
                    case 57: {
                            if (wireType !== 2)
                                break;
                            message.goodbye = $root.godwit.v1.Goodbye.decode(reader, reader.size(), $undefined, _depth + 1, message.goodbye);
                            message.body = "goodbye";
                            continue;
                        }
                    case 58: {
                            if (wireType !== 2)
                                break;
                            message.conversation_changed = $root.godwit.v1.ConversationChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation_changed);
                            message.body = "conversation_changed";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.send = $root.godwit.v1.SendResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.send);
                            message.body = "send";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.ping = $root.godwit.v1.PingResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.ping);
                            message.body = "ping";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.typing = $root.godwit.v1.TypingResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.typing);
                            message.body = "typing";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.signal = $root.godwit.v1.SignalResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.signal);
                            message.body = "signal";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.mark_read = $root.godwit.v1.MarkReadResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.mark_read);
                            message.body = "mark_read";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.history = $root.godwit.v1.HistoryResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.history);
                            message.body = "history";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.godwit.v1.HelloResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.body = "hello";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.refresh = $root.godwit.v1.RefreshResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.refresh);
                            message.body = "refresh";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.edit = $root.godwit.v1.EditResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.edit);
                            message.body = "edit";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message["delete"] = $root.godwit.v1.DeleteResponse.decode(reader, reader.size(), $undefined, _depth + 1, message["delete"]);
                            message.body = "delete";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.react = $root.godwit.v1.ReactResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.react);
                            message.body = "react";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.set_presence = $root.godwit.v1.SetPresenceResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.set_presence);
                            message.body = "set_presence";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.create_conversation = $root.godwit.v1.CreateConversationResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.create_conversation);
                            message.body = "create_conversation";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.get_conversation = $root.godwit.v1.GetConversationResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.get_conversation);
                            message.body = "get_conversation";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.list_conversations = $root.godwit.v1.ListConversationsResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.list_conversations);
                            message.body = "list_conversations";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.add_members = $root.godwit.v1.AddMembersResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.add_members);
                            message.body = "add_members";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.remove_members = $root.godwit.v1.RemoveMembersResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.remove_members);
                            message.body = "remove_members";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.list_members = $root.godwit.v1.ListMembersResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.list_members);
                            message.body = "list_members";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.set_role = $root.godwit.v1.SetRoleResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.set_role);
                            message.body = "set_role";
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            message.update_conversation = $root.godwit.v1.UpdateConversationResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.update_conversation);
                            message.body = "update_conversation";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.request_friend = $root.godwit.v1.RequestFriendResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.request_friend);
                            message.body = "request_friend";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.accept_friend = $root.godwit.v1.AcceptFriendResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.accept_friend);
                            message.body = "accept_friend";
                            continue;
                        }
                    case 32: {
                            if (wireType !== 2)
                                break;
                            message.remove_friend = $root.godwit.v1.RemoveFriendResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.remove_friend);
                            message.body = "remove_friend";
                            continue;
                        }
                    case 33: {
                            if (wireType !== 2)
                                break;
                            message.block = $root.godwit.v1.BlockResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                            message.body = "block";
                            continue;
                        }
                    case 34: {
                            if (wireType !== 2)
                                break;
                            message.unblock = $root.godwit.v1.UnblockResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.unblock);
                            message.body = "unblock";
                            continue;
                        }
                    case 35: {
                            if (wireType !== 2)
                                break;
                            message.list_friends = $root.godwit.v1.ListFriendsResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.list_friends);
                            message.body = "list_friends";
                            continue;
                        }
                    case 36: {
                            if (wireType !== 2)
                                break;
                            message.set_mute = $root.godwit.v1.SetMuteResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.set_mute);
                            message.body = "set_mute";
                            continue;
                        }
                    case 37: {
                            if (wireType !== 2)
                                break;
                            message.resume = $root.godwit.v1.ResumeResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.resume);
                            message.body = "resume";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ServerFrame;
        })();

        /**
         * Code enum.
         * @name godwit.v1.Code
         * @enum {number}
         * @property {number} CODE_UNSPECIFIED=0 CODE_UNSPECIFIED value
         * @property {number} CODE_UNAUTHENTICATED=1 CODE_UNAUTHENTICATED value
         * @property {number} CODE_PERMISSION_DENIED=2 CODE_PERMISSION_DENIED value
         * @property {number} CODE_NOT_FOUND=3 CODE_NOT_FOUND value
         * @property {number} CODE_INVALID_ARGUMENT=4 CODE_INVALID_ARGUMENT value
         * @property {number} CODE_CONFLICT=5 CODE_CONFLICT value
         * @property {number} CODE_RATE_LIMITED=6 CODE_RATE_LIMITED value
         * @property {number} CODE_TOO_LARGE=7 CODE_TOO_LARGE value
         * @property {number} CODE_UNAVAILABLE=8 CODE_UNAVAILABLE value
         * @property {number} CODE_UNIMPLEMENTED=9 CODE_UNIMPLEMENTED value
         * @property {number} CODE_INTERNAL=10 CODE_INTERNAL value
         */
        v1.Code = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CODE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "CODE_UNAUTHENTICATED"] = 1;
            values[valuesById[2] = "CODE_PERMISSION_DENIED"] = 2;
            values[valuesById[3] = "CODE_NOT_FOUND"] = 3;
            values[valuesById[4] = "CODE_INVALID_ARGUMENT"] = 4;
            values[valuesById[5] = "CODE_CONFLICT"] = 5;
            values[valuesById[6] = "CODE_RATE_LIMITED"] = 6;
            values[valuesById[7] = "CODE_TOO_LARGE"] = 7;
            values[valuesById[8] = "CODE_UNAVAILABLE"] = 8;
            values[valuesById[9] = "CODE_UNIMPLEMENTED"] = 9;
            values[valuesById[10] = "CODE_INTERNAL"] = 10;
            return values;
        })();

        v1.Error = (function() {

            /**
             * Properties of an Error.
             * @typedef {Object} godwit.v1.Error.$Properties
             * @property {godwit.v1.Code} [code] Error code
             * @property {string} [message] Error message
             * @property {number} [retry_after_ms] Error retry_after_ms
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Error.
             * @memberof godwit.v1
             * @interface IError
             * @augments godwit.v1.Error.$Properties
             * @deprecated Use godwit.v1.Error.$Properties instead.
             */

            /**
             * Shape of an Error.
             * @typedef {godwit.v1.Error.$Properties} godwit.v1.Error.$Shape
             */

            /**
             * Constructs a new Error.
             * @memberof godwit.v1
             * @classdesc Represents an Error.
             * @constructor
             * @param {godwit.v1.Error.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Error = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Error code.
             * @member {godwit.v1.Code} code
             * @memberof godwit.v1.Error
             * @instance
             */
            Error.prototype.code = 0;

            /**
             * Error message.
             * @member {string} message
             * @memberof godwit.v1.Error
             * @instance
             */
            Error.prototype.message = "";

            /**
             * Error retry_after_ms.
             * @member {number} retry_after_ms
             * @memberof godwit.v1.Error
             * @instance
             */
            Error.prototype.retry_after_ms = 0;

            /**
             * Encodes the specified Error message. Does not implicitly {@link godwit.v1.Error.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Error
             * @static
             * @param {godwit.v1.Error.$Properties} message Error message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Error.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.retry_after_ms != null && $Object.hasOwnProperty.call(message, "retry_after_ms") && message.retry_after_ms !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.retry_after_ms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Error message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Error
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Error & godwit.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Error.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Error();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retry_after_ms = value;
                            else
                                delete message.retry_after_ms;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Error;
        })();

        v1.MessagePosted = (function() {

            /**
             * Properties of a MessagePosted.
             * @typedef {Object} godwit.v1.MessagePosted.$Properties
             * @property {godwit.v1.Message.$Properties} [message] MessagePosted message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MessagePosted.
             * @memberof godwit.v1
             * @interface IMessagePosted
             * @augments godwit.v1.MessagePosted.$Properties
             * @deprecated Use godwit.v1.MessagePosted.$Properties instead.
             */

            /**
             * Shape of a MessagePosted.
             * @typedef {godwit.v1.MessagePosted.$Properties} godwit.v1.MessagePosted.$Shape
             */

            /**
             * Constructs a new MessagePosted.
             * @memberof godwit.v1
             * @classdesc Represents a MessagePosted.
             * @constructor
             * @param {godwit.v1.MessagePosted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MessagePosted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MessagePosted message.
             * @member {godwit.v1.Message} message
             * @memberof godwit.v1.MessagePosted
             * @instance
             */
            MessagePosted.prototype.message = null;

            /**
             * Encodes the specified MessagePosted message. Does not implicitly {@link godwit.v1.MessagePosted.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.MessagePosted
             * @static
             * @param {godwit.v1.MessagePosted.$Properties} message MessagePosted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MessagePosted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.godwit.v1.Message.encode(message.message, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MessagePosted message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.MessagePosted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.MessagePosted & godwit.v1.MessagePosted.$Shape} MessagePosted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MessagePosted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.MessagePosted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.godwit.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MessagePosted;
        })();

        v1.MessageChanged = (function() {

            /**
             * Properties of a MessageChanged.
             * @typedef {Object} godwit.v1.MessageChanged.$Properties
             * @property {godwit.v1.Message.$Properties} [message] MessageChanged message
             * @property {number} [change] MessageChanged change
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MessageChanged.
             * @memberof godwit.v1
             * @interface IMessageChanged
             * @augments godwit.v1.MessageChanged.$Properties
             * @deprecated Use godwit.v1.MessageChanged.$Properties instead.
             */

            /**
             * Shape of a MessageChanged.
             * @typedef {godwit.v1.MessageChanged.$Properties} godwit.v1.MessageChanged.$Shape
             */

            /**
             * Constructs a new MessageChanged.
             * @memberof godwit.v1
             * @classdesc Represents a MessageChanged.
             * @constructor
             * @param {godwit.v1.MessageChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MessageChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MessageChanged message.
             * @member {godwit.v1.Message} message
             * @memberof godwit.v1.MessageChanged
             * @instance
             */
            MessageChanged.prototype.message = null;

            /**
             * MessageChanged change.
             * @member {number} change
             * @memberof godwit.v1.MessageChanged
             * @instance
             */
            MessageChanged.prototype.change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified MessageChanged message. Does not implicitly {@link godwit.v1.MessageChanged.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.MessageChanged
             * @static
             * @param {godwit.v1.MessageChanged.$Properties} message MessageChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MessageChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.godwit.v1.Message.encode(message.message, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.change != null && $Object.hasOwnProperty.call(message, "change") && (typeof message.change === "object" ? message.change.low || message.change.high : message.change !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.change);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MessageChanged message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.MessageChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.MessageChanged & godwit.v1.MessageChanged.$Shape} MessageChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MessageChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.MessageChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.godwit.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.change = value;
                            else
                                delete message.change;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MessageChanged;
        })();

        v1.Resumed = (function() {

            /**
             * Properties of a Resumed.
             * @typedef {Object} godwit.v1.Resumed.$Properties
             * @property {string} [conversation_id] Resumed conversation_id
             * @property {number} [from_seq] Resumed from_seq
             * @property {number} [to_seq] Resumed to_seq
             * @property {boolean} [truncated] Resumed truncated
             * @property {number} [to_change] Resumed to_change
             * @property {boolean} [restored] Resumed restored
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Resumed.
             * @memberof godwit.v1
             * @interface IResumed
             * @augments godwit.v1.Resumed.$Properties
             * @deprecated Use godwit.v1.Resumed.$Properties instead.
             */

            /**
             * Shape of a Resumed.
             * @typedef {godwit.v1.Resumed.$Properties} godwit.v1.Resumed.$Shape
             */

            /**
             * Constructs a new Resumed.
             * @memberof godwit.v1
             * @classdesc Represents a Resumed.
             * @constructor
             * @param {godwit.v1.Resumed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Resumed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Resumed conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.Resumed
             * @instance
             */
            Resumed.prototype.conversation_id = "";

            /**
             * Resumed from_seq.
             * @member {number} from_seq
             * @memberof godwit.v1.Resumed
             * @instance
             */
            Resumed.prototype.from_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Resumed to_seq.
             * @member {number} to_seq
             * @memberof godwit.v1.Resumed
             * @instance
             */
            Resumed.prototype.to_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Resumed truncated.
             * @member {boolean} truncated
             * @memberof godwit.v1.Resumed
             * @instance
             */
            Resumed.prototype.truncated = false;

            /**
             * Resumed to_change.
             * @member {number} to_change
             * @memberof godwit.v1.Resumed
             * @instance
             */
            Resumed.prototype.to_change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Resumed restored.
             * @member {boolean} restored
             * @memberof godwit.v1.Resumed
             * @instance
             */
            Resumed.prototype.restored = false;

            /**
             * Encodes the specified Resumed message. Does not implicitly {@link godwit.v1.Resumed.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Resumed
             * @static
             * @param {godwit.v1.Resumed.$Properties} message Resumed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Resumed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.from_seq != null && $Object.hasOwnProperty.call(message, "from_seq") && (typeof message.from_seq === "object" ? message.from_seq.low || message.from_seq.high : message.from_seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.from_seq);
                if (message.to_seq != null && $Object.hasOwnProperty.call(message, "to_seq") && (typeof message.to_seq === "object" ? message.to_seq.low || message.to_seq.high : message.to_seq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.to_seq);
                if (message.truncated != null && $Object.hasOwnProperty.call(message, "truncated") && message.truncated !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.truncated);
                if (message.to_change != null && $Object.hasOwnProperty.call(message, "to_change") && (typeof message.to_change === "object" ? message.to_change.low || message.to_change.high : message.to_change !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.to_change);
                if (message.restored != null && $Object.hasOwnProperty.call(message, "restored") && message.restored !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.restored);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Resumed message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Resumed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Resumed & godwit.v1.Resumed.$Shape} Resumed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Resumed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Resumed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.from_seq = value;
                            else
                                delete message.from_seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.to_seq = value;
                            else
                                delete message.to_seq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.truncated = value;
                            else
                                delete message.truncated;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.to_change = value;
                            else
                                delete message.to_change;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.restored = value;
                            else
                                delete message.restored;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Resumed;
        })();

        v1.ReadAdvanced = (function() {

            /**
             * Properties of a ReadAdvanced.
             * @typedef {Object} godwit.v1.ReadAdvanced.$Properties
             * @property {string} [conversation_id] ReadAdvanced conversation_id
             * @property {string} [user_id] ReadAdvanced user_id
             * @property {number} [seq] ReadAdvanced seq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadAdvanced.
             * @memberof godwit.v1
             * @interface IReadAdvanced
             * @augments godwit.v1.ReadAdvanced.$Properties
             * @deprecated Use godwit.v1.ReadAdvanced.$Properties instead.
             */

            /**
             * Shape of a ReadAdvanced.
             * @typedef {godwit.v1.ReadAdvanced.$Properties} godwit.v1.ReadAdvanced.$Shape
             */

            /**
             * Constructs a new ReadAdvanced.
             * @memberof godwit.v1
             * @classdesc Represents a ReadAdvanced.
             * @constructor
             * @param {godwit.v1.ReadAdvanced.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadAdvanced = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadAdvanced conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.ReadAdvanced
             * @instance
             */
            ReadAdvanced.prototype.conversation_id = "";

            /**
             * ReadAdvanced user_id.
             * @member {string} user_id
             * @memberof godwit.v1.ReadAdvanced
             * @instance
             */
            ReadAdvanced.prototype.user_id = "";

            /**
             * ReadAdvanced seq.
             * @member {number} seq
             * @memberof godwit.v1.ReadAdvanced
             * @instance
             */
            ReadAdvanced.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified ReadAdvanced message. Does not implicitly {@link godwit.v1.ReadAdvanced.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ReadAdvanced
             * @static
             * @param {godwit.v1.ReadAdvanced.$Properties} message ReadAdvanced message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadAdvanced.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.user_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadAdvanced message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ReadAdvanced
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ReadAdvanced & godwit.v1.ReadAdvanced.$Shape} ReadAdvanced
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReadAdvanced.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ReadAdvanced();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReadAdvanced;
        })();

        v1.TypingChanged = (function() {

            /**
             * Properties of a TypingChanged.
             * @typedef {Object} godwit.v1.TypingChanged.$Properties
             * @property {string} [conversation_id] TypingChanged conversation_id
             * @property {string} [user_id] TypingChanged user_id
             * @property {boolean} [active] TypingChanged active
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TypingChanged.
             * @memberof godwit.v1
             * @interface ITypingChanged
             * @augments godwit.v1.TypingChanged.$Properties
             * @deprecated Use godwit.v1.TypingChanged.$Properties instead.
             */

            /**
             * Shape of a TypingChanged.
             * @typedef {godwit.v1.TypingChanged.$Properties} godwit.v1.TypingChanged.$Shape
             */

            /**
             * Constructs a new TypingChanged.
             * @memberof godwit.v1
             * @classdesc Represents a TypingChanged.
             * @constructor
             * @param {godwit.v1.TypingChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TypingChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TypingChanged conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.TypingChanged
             * @instance
             */
            TypingChanged.prototype.conversation_id = "";

            /**
             * TypingChanged user_id.
             * @member {string} user_id
             * @memberof godwit.v1.TypingChanged
             * @instance
             */
            TypingChanged.prototype.user_id = "";

            /**
             * TypingChanged active.
             * @member {boolean} active
             * @memberof godwit.v1.TypingChanged
             * @instance
             */
            TypingChanged.prototype.active = false;

            /**
             * Encodes the specified TypingChanged message. Does not implicitly {@link godwit.v1.TypingChanged.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.TypingChanged
             * @static
             * @param {godwit.v1.TypingChanged.$Properties} message TypingChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TypingChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.user_id);
                if (message.active != null && $Object.hasOwnProperty.call(message, "active") && message.active !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.active);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TypingChanged message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.TypingChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.TypingChanged & godwit.v1.TypingChanged.$Shape} TypingChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TypingChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.TypingChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.active = value;
                            else
                                delete message.active;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TypingChanged;
        })();

        v1.Signaled = (function() {

            /**
             * Properties of a Signaled.
             * @typedef {Object} godwit.v1.Signaled.$Properties
             * @property {string} [conversation_id] Signaled conversation_id
             * @property {string} [sender_id] Signaled sender_id
             * @property {string} [content_type] Signaled content_type
             * @property {Uint8Array} [body] Signaled body
             * @property {string} [key] Signaled key
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Signaled.
             * @memberof godwit.v1
             * @interface ISignaled
             * @augments godwit.v1.Signaled.$Properties
             * @deprecated Use godwit.v1.Signaled.$Properties instead.
             */

            /**
             * Shape of a Signaled.
             * @typedef {godwit.v1.Signaled.$Properties} godwit.v1.Signaled.$Shape
             */

            /**
             * Constructs a new Signaled.
             * @memberof godwit.v1
             * @classdesc Represents a Signaled.
             * @constructor
             * @param {godwit.v1.Signaled.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Signaled = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Signaled conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.Signaled
             * @instance
             */
            Signaled.prototype.conversation_id = "";

            /**
             * Signaled sender_id.
             * @member {string} sender_id
             * @memberof godwit.v1.Signaled
             * @instance
             */
            Signaled.prototype.sender_id = "";

            /**
             * Signaled content_type.
             * @member {string} content_type
             * @memberof godwit.v1.Signaled
             * @instance
             */
            Signaled.prototype.content_type = "";

            /**
             * Signaled body.
             * @member {Uint8Array} body
             * @memberof godwit.v1.Signaled
             * @instance
             */
            Signaled.prototype.body = $util.newBuffer([]);

            /**
             * Signaled key.
             * @member {string} key
             * @memberof godwit.v1.Signaled
             * @instance
             */
            Signaled.prototype.key = "";

            /**
             * Encodes the specified Signaled message. Does not implicitly {@link godwit.v1.Signaled.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Signaled
             * @static
             * @param {godwit.v1.Signaled.$Properties} message Signaled message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Signaled.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.sender_id != null && $Object.hasOwnProperty.call(message, "sender_id") && message.sender_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.sender_id);
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.content_type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.body);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.key);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Signaled message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Signaled
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Signaled & godwit.v1.Signaled.$Shape} Signaled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Signaled.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Signaled();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sender_id = value;
                            else
                                delete message.sender_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.content_type = value;
                            else
                                delete message.content_type;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Signaled;
        })();

        v1.PresenceChanged = (function() {

            /**
             * Properties of a PresenceChanged.
             * @typedef {Object} godwit.v1.PresenceChanged.$Properties
             * @property {string} [user_id] PresenceChanged user_id
             * @property {godwit.v1.PresenceStatus} [status] PresenceChanged status
             * @property {string} [text] PresenceChanged text
             * @property {number} [last_seen] PresenceChanged last_seen
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PresenceChanged.
             * @memberof godwit.v1
             * @interface IPresenceChanged
             * @augments godwit.v1.PresenceChanged.$Properties
             * @deprecated Use godwit.v1.PresenceChanged.$Properties instead.
             */

            /**
             * Shape of a PresenceChanged.
             * @typedef {godwit.v1.PresenceChanged.$Properties} godwit.v1.PresenceChanged.$Shape
             */

            /**
             * Constructs a new PresenceChanged.
             * @memberof godwit.v1
             * @classdesc Represents a PresenceChanged.
             * @constructor
             * @param {godwit.v1.PresenceChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PresenceChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PresenceChanged user_id.
             * @member {string} user_id
             * @memberof godwit.v1.PresenceChanged
             * @instance
             */
            PresenceChanged.prototype.user_id = "";

            /**
             * PresenceChanged status.
             * @member {godwit.v1.PresenceStatus} status
             * @memberof godwit.v1.PresenceChanged
             * @instance
             */
            PresenceChanged.prototype.status = 0;

            /**
             * PresenceChanged text.
             * @member {string} text
             * @memberof godwit.v1.PresenceChanged
             * @instance
             */
            PresenceChanged.prototype.text = "";

            /**
             * PresenceChanged last_seen.
             * @member {number} last_seen
             * @memberof godwit.v1.PresenceChanged
             * @instance
             */
            PresenceChanged.prototype.last_seen = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified PresenceChanged message. Does not implicitly {@link godwit.v1.PresenceChanged.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.PresenceChanged
             * @static
             * @param {godwit.v1.PresenceChanged.$Properties} message PresenceChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PresenceChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.status);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.last_seen != null && $Object.hasOwnProperty.call(message, "last_seen") && (typeof message.last_seen === "object" ? message.last_seen.low || message.last_seen.high : message.last_seen !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.last_seen);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PresenceChanged message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.PresenceChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.PresenceChanged & godwit.v1.PresenceChanged.$Shape} PresenceChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PresenceChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.PresenceChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.last_seen = value;
                            else
                                delete message.last_seen;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PresenceChanged;
        })();

        v1.MemberChanged = (function() {

            /**
             * Properties of a MemberChanged.
             * @typedef {Object} godwit.v1.MemberChanged.$Properties
             * @property {string} [conversation_id] MemberChanged conversation_id
             * @property {number} [seq] MemberChanged seq
             * @property {string} [actor_id] MemberChanged actor_id
             * @property {Array.<godwit.v1.Member.$Properties>} [members] MemberChanged members
             * @property {Array.<string>} [removed_user_ids] MemberChanged removed_user_ids
             * @property {number} [epoch] MemberChanged epoch
             * @property {boolean} [missed] MemberChanged missed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MemberChanged.
             * @memberof godwit.v1
             * @interface IMemberChanged
             * @augments godwit.v1.MemberChanged.$Properties
             * @deprecated Use godwit.v1.MemberChanged.$Properties instead.
             */

            /**
             * Shape of a MemberChanged.
             * @typedef {godwit.v1.MemberChanged.$Properties} godwit.v1.MemberChanged.$Shape
             */

            /**
             * Constructs a new MemberChanged.
             * @memberof godwit.v1
             * @classdesc Represents a MemberChanged.
             * @constructor
             * @param {godwit.v1.MemberChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MemberChanged = function (properties) {
                this.members = [];
                this.removed_user_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MemberChanged conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.MemberChanged
             * @instance
             */
            MemberChanged.prototype.conversation_id = "";

            /**
             * MemberChanged seq.
             * @member {number} seq
             * @memberof godwit.v1.MemberChanged
             * @instance
             */
            MemberChanged.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MemberChanged actor_id.
             * @member {string} actor_id
             * @memberof godwit.v1.MemberChanged
             * @instance
             */
            MemberChanged.prototype.actor_id = "";

            /**
             * MemberChanged members.
             * @member {Array.<godwit.v1.Member>} members
             * @memberof godwit.v1.MemberChanged
             * @instance
             */
            MemberChanged.prototype.members = $util.emptyArray;

            /**
             * MemberChanged removed_user_ids.
             * @member {Array.<string>} removed_user_ids
             * @memberof godwit.v1.MemberChanged
             * @instance
             */
            MemberChanged.prototype.removed_user_ids = $util.emptyArray;

            /**
             * MemberChanged epoch.
             * @member {number} epoch
             * @memberof godwit.v1.MemberChanged
             * @instance
             */
            MemberChanged.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MemberChanged missed.
             * @member {boolean} missed
             * @memberof godwit.v1.MemberChanged
             * @instance
             */
            MemberChanged.prototype.missed = false;

            /**
             * Encodes the specified MemberChanged message. Does not implicitly {@link godwit.v1.MemberChanged.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.MemberChanged
             * @static
             * @param {godwit.v1.MemberChanged.$Properties} message MemberChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MemberChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.actor_id != null && $Object.hasOwnProperty.call(message, "actor_id") && message.actor_id !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.actor_id);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.godwit.v1.Member.encode(message.members[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.removed_user_ids != null && message.removed_user_ids.length)
                    for (let i = 0; i < message.removed_user_ids.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.removed_user_ids[i]);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.epoch);
                if (message.missed != null && $Object.hasOwnProperty.call(message, "missed") && message.missed !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.missed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MemberChanged message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.MemberChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.MemberChanged & godwit.v1.MemberChanged.$Shape} MemberChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MemberChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.MemberChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.actor_id = value;
                            else
                                delete message.actor_id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.godwit.v1.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.removed_user_ids && message.removed_user_ids.length))
                                message.removed_user_ids = [];
                            message.removed_user_ids.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.missed = value;
                            else
                                delete message.missed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MemberChanged;
        })();

        v1.ConversationChanged = (function() {

            /**
             * Properties of a ConversationChanged.
             * @typedef {Object} godwit.v1.ConversationChanged.$Properties
             * @property {string} [conversation_id] ConversationChanged conversation_id
             * @property {string} [actor_id] ConversationChanged actor_id
             * @property {string} [title] ConversationChanged title
             * @property {godwit.v1.HistoryVisibility} [history_visibility] ConversationChanged history_visibility
             * @property {number} [retention_days] ConversationChanged retention_days
             * @property {number} [details_version] ConversationChanged details_version
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConversationChanged.
             * @memberof godwit.v1
             * @interface IConversationChanged
             * @augments godwit.v1.ConversationChanged.$Properties
             * @deprecated Use godwit.v1.ConversationChanged.$Properties instead.
             */

            /**
             * Shape of a ConversationChanged.
             * @typedef {godwit.v1.ConversationChanged.$Properties} godwit.v1.ConversationChanged.$Shape
             */

            /**
             * Constructs a new ConversationChanged.
             * @memberof godwit.v1
             * @classdesc Represents a ConversationChanged.
             * @constructor
             * @param {godwit.v1.ConversationChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConversationChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConversationChanged conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.ConversationChanged
             * @instance
             */
            ConversationChanged.prototype.conversation_id = "";

            /**
             * ConversationChanged actor_id.
             * @member {string} actor_id
             * @memberof godwit.v1.ConversationChanged
             * @instance
             */
            ConversationChanged.prototype.actor_id = "";

            /**
             * ConversationChanged title.
             * @member {string} title
             * @memberof godwit.v1.ConversationChanged
             * @instance
             */
            ConversationChanged.prototype.title = "";

            /**
             * ConversationChanged history_visibility.
             * @member {godwit.v1.HistoryVisibility} history_visibility
             * @memberof godwit.v1.ConversationChanged
             * @instance
             */
            ConversationChanged.prototype.history_visibility = 0;

            /**
             * ConversationChanged retention_days.
             * @member {number} retention_days
             * @memberof godwit.v1.ConversationChanged
             * @instance
             */
            ConversationChanged.prototype.retention_days = 0;

            /**
             * ConversationChanged details_version.
             * @member {number} details_version
             * @memberof godwit.v1.ConversationChanged
             * @instance
             */
            ConversationChanged.prototype.details_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified ConversationChanged message. Does not implicitly {@link godwit.v1.ConversationChanged.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ConversationChanged
             * @static
             * @param {godwit.v1.ConversationChanged.$Properties} message ConversationChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConversationChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.actor_id != null && $Object.hasOwnProperty.call(message, "actor_id") && message.actor_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.actor_id);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.title);
                if (message.history_visibility != null && $Object.hasOwnProperty.call(message, "history_visibility") && message.history_visibility !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.history_visibility);
                if (message.retention_days != null && $Object.hasOwnProperty.call(message, "retention_days") && message.retention_days !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.retention_days);
                if (message.details_version != null && $Object.hasOwnProperty.call(message, "details_version") && (typeof message.details_version === "object" ? message.details_version.low || message.details_version.high : message.details_version !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.details_version);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConversationChanged message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ConversationChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ConversationChanged & godwit.v1.ConversationChanged.$Shape} ConversationChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConversationChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ConversationChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.actor_id = value;
                            else
                                delete message.actor_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.history_visibility = value;
                            else
                                delete message.history_visibility;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retention_days = value;
                            else
                                delete message.retention_days;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.details_version = value;
                            else
                                delete message.details_version;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConversationChanged;
        })();

        v1.ConversationJoined = (function() {

            /**
             * Properties of a ConversationJoined.
             * @typedef {Object} godwit.v1.ConversationJoined.$Properties
             * @property {godwit.v1.Conversation.$Properties} [conversation] ConversationJoined conversation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConversationJoined.
             * @memberof godwit.v1
             * @interface IConversationJoined
             * @augments godwit.v1.ConversationJoined.$Properties
             * @deprecated Use godwit.v1.ConversationJoined.$Properties instead.
             */

            /**
             * Shape of a ConversationJoined.
             * @typedef {godwit.v1.ConversationJoined.$Properties} godwit.v1.ConversationJoined.$Shape
             */

            /**
             * Constructs a new ConversationJoined.
             * @memberof godwit.v1
             * @classdesc Represents a ConversationJoined.
             * @constructor
             * @param {godwit.v1.ConversationJoined.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConversationJoined = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConversationJoined conversation.
             * @member {godwit.v1.Conversation} conversation
             * @memberof godwit.v1.ConversationJoined
             * @instance
             */
            ConversationJoined.prototype.conversation = null;

            /**
             * Encodes the specified ConversationJoined message. Does not implicitly {@link godwit.v1.ConversationJoined.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ConversationJoined
             * @static
             * @param {godwit.v1.ConversationJoined.$Properties} message ConversationJoined message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConversationJoined.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                    $root.godwit.v1.Conversation.encode(message.conversation, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConversationJoined message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ConversationJoined
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ConversationJoined & godwit.v1.ConversationJoined.$Shape} ConversationJoined
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConversationJoined.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ConversationJoined();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.conversation = $root.godwit.v1.Conversation.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConversationJoined;
        })();

        v1.ConversationLeft = (function() {

            /**
             * Properties of a ConversationLeft.
             * @typedef {Object} godwit.v1.ConversationLeft.$Properties
             * @property {string} [conversation_id] ConversationLeft conversation_id
             * @property {number} [seq] ConversationLeft seq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConversationLeft.
             * @memberof godwit.v1
             * @interface IConversationLeft
             * @augments godwit.v1.ConversationLeft.$Properties
             * @deprecated Use godwit.v1.ConversationLeft.$Properties instead.
             */

            /**
             * Shape of a ConversationLeft.
             * @typedef {godwit.v1.ConversationLeft.$Properties} godwit.v1.ConversationLeft.$Shape
             */

            /**
             * Constructs a new ConversationLeft.
             * @memberof godwit.v1
             * @classdesc Represents a ConversationLeft.
             * @constructor
             * @param {godwit.v1.ConversationLeft.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConversationLeft = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConversationLeft conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.ConversationLeft
             * @instance
             */
            ConversationLeft.prototype.conversation_id = "";

            /**
             * ConversationLeft seq.
             * @member {number} seq
             * @memberof godwit.v1.ConversationLeft
             * @instance
             */
            ConversationLeft.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified ConversationLeft message. Does not implicitly {@link godwit.v1.ConversationLeft.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ConversationLeft
             * @static
             * @param {godwit.v1.ConversationLeft.$Properties} message ConversationLeft message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConversationLeft.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConversationLeft message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ConversationLeft
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ConversationLeft & godwit.v1.ConversationLeft.$Shape} ConversationLeft
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConversationLeft.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ConversationLeft();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConversationLeft;
        })();

        v1.FriendshipChanged = (function() {

            /**
             * Properties of a FriendshipChanged.
             * @typedef {Object} godwit.v1.FriendshipChanged.$Properties
             * @property {string} [user_id] FriendshipChanged user_id
             * @property {godwit.v1.FriendshipState} [state] FriendshipChanged state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FriendshipChanged.
             * @memberof godwit.v1
             * @interface IFriendshipChanged
             * @augments godwit.v1.FriendshipChanged.$Properties
             * @deprecated Use godwit.v1.FriendshipChanged.$Properties instead.
             */

            /**
             * Shape of a FriendshipChanged.
             * @typedef {godwit.v1.FriendshipChanged.$Properties} godwit.v1.FriendshipChanged.$Shape
             */

            /**
             * Constructs a new FriendshipChanged.
             * @memberof godwit.v1
             * @classdesc Represents a FriendshipChanged.
             * @constructor
             * @param {godwit.v1.FriendshipChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FriendshipChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FriendshipChanged user_id.
             * @member {string} user_id
             * @memberof godwit.v1.FriendshipChanged
             * @instance
             */
            FriendshipChanged.prototype.user_id = "";

            /**
             * FriendshipChanged state.
             * @member {godwit.v1.FriendshipState} state
             * @memberof godwit.v1.FriendshipChanged
             * @instance
             */
            FriendshipChanged.prototype.state = 0;

            /**
             * Encodes the specified FriendshipChanged message. Does not implicitly {@link godwit.v1.FriendshipChanged.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.FriendshipChanged
             * @static
             * @param {godwit.v1.FriendshipChanged.$Properties} message FriendshipChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FriendshipChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FriendshipChanged message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.FriendshipChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.FriendshipChanged & godwit.v1.FriendshipChanged.$Shape} FriendshipChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FriendshipChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.FriendshipChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FriendshipChanged;
        })();

        v1.AttachmentReady = (function() {

            /**
             * Properties of an AttachmentReady.
             * @typedef {Object} godwit.v1.AttachmentReady.$Properties
             * @property {string} [attachment_id] AttachmentReady attachment_id
             * @property {string} [conversation_id] AttachmentReady conversation_id
             * @property {string} [content_type] AttachmentReady content_type
             * @property {number} [size] AttachmentReady size
             * @property {string} [refused] AttachmentReady refused
             * @property {number} [seq] AttachmentReady seq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AttachmentReady.
             * @memberof godwit.v1
             * @interface IAttachmentReady
             * @augments godwit.v1.AttachmentReady.$Properties
             * @deprecated Use godwit.v1.AttachmentReady.$Properties instead.
             */

            /**
             * Shape of an AttachmentReady.
             * @typedef {godwit.v1.AttachmentReady.$Properties} godwit.v1.AttachmentReady.$Shape
             */

            /**
             * Constructs a new AttachmentReady.
             * @memberof godwit.v1
             * @classdesc Represents an AttachmentReady.
             * @constructor
             * @param {godwit.v1.AttachmentReady.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AttachmentReady = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AttachmentReady attachment_id.
             * @member {string} attachment_id
             * @memberof godwit.v1.AttachmentReady
             * @instance
             */
            AttachmentReady.prototype.attachment_id = "";

            /**
             * AttachmentReady conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.AttachmentReady
             * @instance
             */
            AttachmentReady.prototype.conversation_id = "";

            /**
             * AttachmentReady content_type.
             * @member {string} content_type
             * @memberof godwit.v1.AttachmentReady
             * @instance
             */
            AttachmentReady.prototype.content_type = "";

            /**
             * AttachmentReady size.
             * @member {number} size
             * @memberof godwit.v1.AttachmentReady
             * @instance
             */
            AttachmentReady.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AttachmentReady refused.
             * @member {string} refused
             * @memberof godwit.v1.AttachmentReady
             * @instance
             */
            AttachmentReady.prototype.refused = "";

            /**
             * AttachmentReady seq.
             * @member {number} seq
             * @memberof godwit.v1.AttachmentReady
             * @instance
             */
            AttachmentReady.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified AttachmentReady message. Does not implicitly {@link godwit.v1.AttachmentReady.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.AttachmentReady
             * @static
             * @param {godwit.v1.AttachmentReady.$Properties} message AttachmentReady message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AttachmentReady.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attachment_id != null && $Object.hasOwnProperty.call(message, "attachment_id") && message.attachment_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.attachment_id);
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.conversation_id);
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.content_type);
                if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.size);
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && message.refused !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.refused);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AttachmentReady message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.AttachmentReady
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.AttachmentReady & godwit.v1.AttachmentReady.$Shape} AttachmentReady
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AttachmentReady.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.AttachmentReady();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.attachment_id = value;
                            else
                                delete message.attachment_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.content_type = value;
                            else
                                delete message.content_type;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.refused = value;
                            else
                                delete message.refused;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AttachmentReady;
        })();

        v1.Notification = (function() {

            /**
             * Properties of a Notification.
             * @typedef {Object} godwit.v1.Notification.$Properties
             * @property {string} [content_type] Notification content_type
             * @property {Uint8Array} [body] Notification body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Notification.
             * @memberof godwit.v1
             * @interface INotification
             * @augments godwit.v1.Notification.$Properties
             * @deprecated Use godwit.v1.Notification.$Properties instead.
             */

            /**
             * Shape of a Notification.
             * @typedef {godwit.v1.Notification.$Properties} godwit.v1.Notification.$Shape
             */

            /**
             * Constructs a new Notification.
             * @memberof godwit.v1
             * @classdesc Represents a Notification.
             * @constructor
             * @param {godwit.v1.Notification.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Notification = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Notification content_type.
             * @member {string} content_type
             * @memberof godwit.v1.Notification
             * @instance
             */
            Notification.prototype.content_type = "";

            /**
             * Notification body.
             * @member {Uint8Array} body
             * @memberof godwit.v1.Notification
             * @instance
             */
            Notification.prototype.body = $util.newBuffer([]);

            /**
             * Encodes the specified Notification message. Does not implicitly {@link godwit.v1.Notification.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Notification
             * @static
             * @param {godwit.v1.Notification.$Properties} message Notification message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Notification.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.content_type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.body);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Notification message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Notification
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Notification & godwit.v1.Notification.$Shape} Notification
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Notification.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Notification();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.content_type = value;
                            else
                                delete message.content_type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Notification;
        })();

        v1.Goodbye = (function() {

            /**
             * Properties of a Goodbye.
             * @typedef {Object} godwit.v1.Goodbye.$Properties
             * @property {string} [reason] Goodbye reason
             * @property {number} [reconnect_after_ms] Goodbye reconnect_after_ms
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Goodbye.
             * @memberof godwit.v1
             * @interface IGoodbye
             * @augments godwit.v1.Goodbye.$Properties
             * @deprecated Use godwit.v1.Goodbye.$Properties instead.
             */

            /**
             * Shape of a Goodbye.
             * @typedef {godwit.v1.Goodbye.$Properties} godwit.v1.Goodbye.$Shape
             */

            /**
             * Constructs a new Goodbye.
             * @memberof godwit.v1
             * @classdesc Represents a Goodbye.
             * @constructor
             * @param {godwit.v1.Goodbye.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Goodbye = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Goodbye reason.
             * @member {string} reason
             * @memberof godwit.v1.Goodbye
             * @instance
             */
            Goodbye.prototype.reason = "";

            /**
             * Goodbye reconnect_after_ms.
             * @member {number} reconnect_after_ms
             * @memberof godwit.v1.Goodbye
             * @instance
             */
            Goodbye.prototype.reconnect_after_ms = 0;

            /**
             * Encodes the specified Goodbye message. Does not implicitly {@link godwit.v1.Goodbye.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Goodbye
             * @static
             * @param {godwit.v1.Goodbye.$Properties} message Goodbye message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Goodbye.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.reconnect_after_ms != null && $Object.hasOwnProperty.call(message, "reconnect_after_ms") && message.reconnect_after_ms !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.reconnect_after_ms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Goodbye message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Goodbye
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Goodbye & godwit.v1.Goodbye.$Shape} Goodbye
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Goodbye.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Goodbye();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.reconnect_after_ms = value;
                            else
                                delete message.reconnect_after_ms;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Goodbye;
        })();

        v1.Message = (function() {

            /**
             * Properties of a Message.
             * @typedef {Object} godwit.v1.Message.$Properties
             * @property {string} [conversation_id] Message conversation_id
             * @property {number} [seq] Message seq
             * @property {string} [sender_id] Message sender_id
             * @property {Uint8Array} [client_message_id] Message client_message_id
             * @property {number} [sent_at] Message sent_at
             * @property {string} [content_type] Message content_type
             * @property {Uint8Array} [body] Message body
             * @property {number} [reply_to] Message reply_to
             * @property {number} [edited_at] Message edited_at
             * @property {boolean} [deleted] Message deleted
             * @property {number} [revision] Message revision
             * @property {Array.<godwit.v1.Reaction.$Properties>} [reactions] Message reactions
             * @property {Array.<godwit.v1.Attachment.$Properties>} [attachments] Message attachments
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Message.
             * @memberof godwit.v1
             * @interface IMessage
             * @augments godwit.v1.Message.$Properties
             * @deprecated Use godwit.v1.Message.$Properties instead.
             */

            /**
             * Shape of a Message.
             * @typedef {godwit.v1.Message.$Properties} godwit.v1.Message.$Shape
             */

            /**
             * Constructs a new Message.
             * @memberof godwit.v1
             * @classdesc Represents a Message.
             * @constructor
             * @param {godwit.v1.Message.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Message = function (properties) {
                this.reactions = [];
                this.attachments = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Message conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.conversation_id = "";

            /**
             * Message seq.
             * @member {number} seq
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Message sender_id.
             * @member {string} sender_id
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.sender_id = "";

            /**
             * Message client_message_id.
             * @member {Uint8Array} client_message_id
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.client_message_id = $util.newBuffer([]);

            /**
             * Message sent_at.
             * @member {number} sent_at
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.sent_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Message content_type.
             * @member {string} content_type
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.content_type = "";

            /**
             * Message body.
             * @member {Uint8Array} body
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.body = $util.newBuffer([]);

            /**
             * Message reply_to.
             * @member {number} reply_to
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.reply_to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Message edited_at.
             * @member {number} edited_at
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.edited_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Message deleted.
             * @member {boolean} deleted
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.deleted = false;

            /**
             * Message revision.
             * @member {number} revision
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Message reactions.
             * @member {Array.<godwit.v1.Reaction>} reactions
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.reactions = $util.emptyArray;

            /**
             * Message attachments.
             * @member {Array.<godwit.v1.Attachment>} attachments
             * @memberof godwit.v1.Message
             * @instance
             */
            Message.prototype.attachments = $util.emptyArray;

            /**
             * Encodes the specified Message message. Does not implicitly {@link godwit.v1.Message.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Message
             * @static
             * @param {godwit.v1.Message.$Properties} message Message message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Message.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.sender_id != null && $Object.hasOwnProperty.call(message, "sender_id") && message.sender_id !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.sender_id);
                if (message.client_message_id != null && $Object.hasOwnProperty.call(message, "client_message_id") && message.client_message_id.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.client_message_id);
                if (message.sent_at != null && $Object.hasOwnProperty.call(message, "sent_at") && (typeof message.sent_at === "object" ? message.sent_at.low || message.sent_at.high : message.sent_at !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.sent_at);
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.content_type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.body);
                if (message.reply_to != null && $Object.hasOwnProperty.call(message, "reply_to") && (typeof message.reply_to === "object" ? message.reply_to.low || message.reply_to.high : message.reply_to !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.reply_to);
                if (message.edited_at != null && $Object.hasOwnProperty.call(message, "edited_at") && (typeof message.edited_at === "object" ? message.edited_at.low || message.edited_at.high : message.edited_at !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.edited_at);
                if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted") && message.deleted !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.deleted);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.revision);
                if (message.reactions != null && message.reactions.length)
                    for (let i = 0; i < message.reactions.length; ++i)
                        $root.godwit.v1.Reaction.encode(message.reactions[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.attachments != null && message.attachments.length)
                    for (let i = 0; i < message.attachments.length; ++i)
                        $root.godwit.v1.Attachment.encode(message.attachments[i], writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Message
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Message & godwit.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Message.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Message();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sender_id = value;
                            else
                                delete message.sender_id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.client_message_id = value;
                            else
                                delete message.client_message_id;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sent_at = value;
                            else
                                delete message.sent_at;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.content_type = value;
                            else
                                delete message.content_type;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.reply_to = value;
                            else
                                delete message.reply_to;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.edited_at = value;
                            else
                                delete message.edited_at;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.deleted = value;
                            else
                                delete message.deleted;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.reactions && message.reactions.length))
                                message.reactions = [];
                            message.reactions.push($root.godwit.v1.Reaction.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if (!(message.attachments && message.attachments.length))
                                message.attachments = [];
                            message.attachments.push($root.godwit.v1.Attachment.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Message;
        })();

        /**
         * AttachmentState enum.
         * @name godwit.v1.AttachmentState
         * @enum {number}
         * @property {number} ATTACHMENT_STATE_UNSPECIFIED=0 ATTACHMENT_STATE_UNSPECIFIED value
         * @property {number} ATTACHMENT_STATE_PROCESSING=1 ATTACHMENT_STATE_PROCESSING value
         * @property {number} ATTACHMENT_STATE_READY=2 ATTACHMENT_STATE_READY value
         * @property {number} ATTACHMENT_STATE_REFUSED=3 ATTACHMENT_STATE_REFUSED value
         */
        v1.AttachmentState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ATTACHMENT_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ATTACHMENT_STATE_PROCESSING"] = 1;
            values[valuesById[2] = "ATTACHMENT_STATE_READY"] = 2;
            values[valuesById[3] = "ATTACHMENT_STATE_REFUSED"] = 3;
            return values;
        })();

        v1.Attachment = (function() {

            /**
             * Properties of an Attachment.
             * @typedef {Object} godwit.v1.Attachment.$Properties
             * @property {string} [attachment_id] Attachment attachment_id
             * @property {string} [name] Attachment name
             * @property {string} [content_type] Attachment content_type
             * @property {number} [size] Attachment size
             * @property {godwit.v1.AttachmentState} [state] Attachment state
             * @property {string} [refused] Attachment refused
             * @property {number} [width] Attachment width
             * @property {number} [height] Attachment height
             * @property {boolean} [thumbnail] Attachment thumbnail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Attachment.
             * @memberof godwit.v1
             * @interface IAttachment
             * @augments godwit.v1.Attachment.$Properties
             * @deprecated Use godwit.v1.Attachment.$Properties instead.
             */

            /**
             * Shape of an Attachment.
             * @typedef {godwit.v1.Attachment.$Properties} godwit.v1.Attachment.$Shape
             */

            /**
             * Constructs a new Attachment.
             * @memberof godwit.v1
             * @classdesc Represents an Attachment.
             * @constructor
             * @param {godwit.v1.Attachment.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Attachment = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Attachment attachment_id.
             * @member {string} attachment_id
             * @memberof godwit.v1.Attachment
             * @instance
             */
            Attachment.prototype.attachment_id = "";

            /**
             * Attachment name.
             * @member {string} name
             * @memberof godwit.v1.Attachment
             * @instance
             */
            Attachment.prototype.name = "";

            /**
             * Attachment content_type.
             * @member {string} content_type
             * @memberof godwit.v1.Attachment
             * @instance
             */
            Attachment.prototype.content_type = "";

            /**
             * Attachment size.
             * @member {number} size
             * @memberof godwit.v1.Attachment
             * @instance
             */
            Attachment.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Attachment state.
             * @member {godwit.v1.AttachmentState} state
             * @memberof godwit.v1.Attachment
             * @instance
             */
            Attachment.prototype.state = 0;

            /**
             * Attachment refused.
             * @member {string} refused
             * @memberof godwit.v1.Attachment
             * @instance
             */
            Attachment.prototype.refused = "";

            /**
             * Attachment width.
             * @member {number} width
             * @memberof godwit.v1.Attachment
             * @instance
             */
            Attachment.prototype.width = 0;

            /**
             * Attachment height.
             * @member {number} height
             * @memberof godwit.v1.Attachment
             * @instance
             */
            Attachment.prototype.height = 0;

            /**
             * Attachment thumbnail.
             * @member {boolean} thumbnail
             * @memberof godwit.v1.Attachment
             * @instance
             */
            Attachment.prototype.thumbnail = false;

            /**
             * Encodes the specified Attachment message. Does not implicitly {@link godwit.v1.Attachment.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Attachment
             * @static
             * @param {godwit.v1.Attachment.$Properties} message Attachment message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Attachment.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attachment_id != null && $Object.hasOwnProperty.call(message, "attachment_id") && message.attachment_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.attachment_id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.content_type);
                if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.size);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.state);
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && message.refused !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.refused);
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.width);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.height);
                if (message.thumbnail != null && $Object.hasOwnProperty.call(message, "thumbnail") && message.thumbnail !== false)
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.thumbnail);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Attachment message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Attachment
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Attachment & godwit.v1.Attachment.$Shape} Attachment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Attachment.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Attachment();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.attachment_id = value;
                            else
                                delete message.attachment_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.content_type = value;
                            else
                                delete message.content_type;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.refused = value;
                            else
                                delete message.refused;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.thumbnail = value;
                            else
                                delete message.thumbnail;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Attachment;
        })();

        v1.Reaction = (function() {

            /**
             * Properties of a Reaction.
             * @typedef {Object} godwit.v1.Reaction.$Properties
             * @property {string} [emoji] Reaction emoji
             * @property {Array.<string>} [user_ids] Reaction user_ids
             * @property {number} [count] Reaction count
             * @property {boolean} [mine] Reaction mine
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reaction.
             * @memberof godwit.v1
             * @interface IReaction
             * @augments godwit.v1.Reaction.$Properties
             * @deprecated Use godwit.v1.Reaction.$Properties instead.
             */

            /**
             * Shape of a Reaction.
             * @typedef {godwit.v1.Reaction.$Properties} godwit.v1.Reaction.$Shape
             */

            /**
             * Constructs a new Reaction.
             * @memberof godwit.v1
             * @classdesc Represents a Reaction.
             * @constructor
             * @param {godwit.v1.Reaction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reaction = function (properties) {
                this.user_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reaction emoji.
             * @member {string} emoji
             * @memberof godwit.v1.Reaction
             * @instance
             */
            Reaction.prototype.emoji = "";

            /**
             * Reaction user_ids.
             * @member {Array.<string>} user_ids
             * @memberof godwit.v1.Reaction
             * @instance
             */
            Reaction.prototype.user_ids = $util.emptyArray;

            /**
             * Reaction count.
             * @member {number} count
             * @memberof godwit.v1.Reaction
             * @instance
             */
            Reaction.prototype.count = 0;

            /**
             * Reaction mine.
             * @member {boolean} mine
             * @memberof godwit.v1.Reaction
             * @instance
             */
            Reaction.prototype.mine = false;

            /**
             * Encodes the specified Reaction message. Does not implicitly {@link godwit.v1.Reaction.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Reaction
             * @static
             * @param {godwit.v1.Reaction.$Properties} message Reaction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reaction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.emoji != null && $Object.hasOwnProperty.call(message, "emoji") && message.emoji !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.emoji);
                if (message.user_ids != null && message.user_ids.length)
                    for (let i = 0; i < message.user_ids.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.user_ids[i]);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.count);
                if (message.mine != null && $Object.hasOwnProperty.call(message, "mine") && message.mine !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.mine);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reaction message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Reaction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Reaction & godwit.v1.Reaction.$Shape} Reaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reaction.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Reaction();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.emoji = value;
                            else
                                delete message.emoji;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.user_ids && message.user_ids.length))
                                message.user_ids = [];
                            message.user_ids.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.mine = value;
                            else
                                delete message.mine;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Reaction;
        })();

        v1.SendRequest = (function() {

            /**
             * Properties of a SendRequest.
             * @typedef {Object} godwit.v1.SendRequest.$Properties
             * @property {string} [conversation_id] SendRequest conversation_id
             * @property {string} [to_user_id] SendRequest to_user_id
             * @property {Uint8Array} [client_message_id] SendRequest client_message_id
             * @property {string} [content_type] SendRequest content_type
             * @property {Uint8Array} [body] SendRequest body
             * @property {number} [reply_to] SendRequest reply_to
             * @property {Array.<string>} [attachment_ids] SendRequest attachment_ids
             * @property {Uint8Array} [after] SendRequest after
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SendRequest.
             * @memberof godwit.v1
             * @interface ISendRequest
             * @augments godwit.v1.SendRequest.$Properties
             * @deprecated Use godwit.v1.SendRequest.$Properties instead.
             */

            /**
             * Shape of a SendRequest.
             * @typedef {godwit.v1.SendRequest.$Properties} godwit.v1.SendRequest.$Shape
             */

            /**
             * Constructs a new SendRequest.
             * @memberof godwit.v1
             * @classdesc Represents a SendRequest.
             * @constructor
             * @param {godwit.v1.SendRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SendRequest = function (properties) {
                this.attachment_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SendRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.SendRequest
             * @instance
             */
            SendRequest.prototype.conversation_id = "";

            /**
             * SendRequest to_user_id.
             * @member {string} to_user_id
             * @memberof godwit.v1.SendRequest
             * @instance
             */
            SendRequest.prototype.to_user_id = "";

            /**
             * SendRequest client_message_id.
             * @member {Uint8Array} client_message_id
             * @memberof godwit.v1.SendRequest
             * @instance
             */
            SendRequest.prototype.client_message_id = $util.newBuffer([]);

            /**
             * SendRequest content_type.
             * @member {string} content_type
             * @memberof godwit.v1.SendRequest
             * @instance
             */
            SendRequest.prototype.content_type = "";

            /**
             * SendRequest body.
             * @member {Uint8Array} body
             * @memberof godwit.v1.SendRequest
             * @instance
             */
            SendRequest.prototype.body = $util.newBuffer([]);

            /**
             * SendRequest reply_to.
             * @member {number} reply_to
             * @memberof godwit.v1.SendRequest
             * @instance
             */
            SendRequest.prototype.reply_to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SendRequest attachment_ids.
             * @member {Array.<string>} attachment_ids
             * @memberof godwit.v1.SendRequest
             * @instance
             */
            SendRequest.prototype.attachment_ids = $util.emptyArray;

            /**
             * SendRequest after.
             * @member {Uint8Array} after
             * @memberof godwit.v1.SendRequest
             * @instance
             */
            SendRequest.prototype.after = $util.newBuffer([]);

            /**
             * Encodes the specified SendRequest message. Does not implicitly {@link godwit.v1.SendRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SendRequest
             * @static
             * @param {godwit.v1.SendRequest.$Properties} message SendRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.to_user_id != null && $Object.hasOwnProperty.call(message, "to_user_id") && message.to_user_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.to_user_id);
                if (message.client_message_id != null && $Object.hasOwnProperty.call(message, "client_message_id") && message.client_message_id.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.client_message_id);
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.content_type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.body);
                if (message.reply_to != null && $Object.hasOwnProperty.call(message, "reply_to") && (typeof message.reply_to === "object" ? message.reply_to.low || message.reply_to.high : message.reply_to !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.reply_to);
                if (message.attachment_ids != null && message.attachment_ids.length)
                    for (let i = 0; i < message.attachment_ids.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.attachment_ids[i]);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SendRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SendRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SendRequest & godwit.v1.SendRequest.$Shape} SendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SendRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SendRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.to_user_id = value;
                            else
                                delete message.to_user_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.client_message_id = value;
                            else
                                delete message.client_message_id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.content_type = value;
                            else
                                delete message.content_type;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.reply_to = value;
                            else
                                delete message.reply_to;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.attachment_ids && message.attachment_ids.length))
                                message.attachment_ids = [];
                            message.attachment_ids.push(reader.stringVerify());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SendRequest;
        })();

        v1.SendResponse = (function() {

            /**
             * Properties of a SendResponse.
             * @typedef {Object} godwit.v1.SendResponse.$Properties
             * @property {string} [conversation_id] SendResponse conversation_id
             * @property {number} [seq] SendResponse seq
             * @property {number} [sent_at] SendResponse sent_at
             * @property {boolean} [deduplicated] SendResponse deduplicated
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SendResponse.
             * @memberof godwit.v1
             * @interface ISendResponse
             * @augments godwit.v1.SendResponse.$Properties
             * @deprecated Use godwit.v1.SendResponse.$Properties instead.
             */

            /**
             * Shape of a SendResponse.
             * @typedef {godwit.v1.SendResponse.$Properties} godwit.v1.SendResponse.$Shape
             */

            /**
             * Constructs a new SendResponse.
             * @memberof godwit.v1
             * @classdesc Represents a SendResponse.
             * @constructor
             * @param {godwit.v1.SendResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SendResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SendResponse conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.SendResponse
             * @instance
             */
            SendResponse.prototype.conversation_id = "";

            /**
             * SendResponse seq.
             * @member {number} seq
             * @memberof godwit.v1.SendResponse
             * @instance
             */
            SendResponse.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SendResponse sent_at.
             * @member {number} sent_at
             * @memberof godwit.v1.SendResponse
             * @instance
             */
            SendResponse.prototype.sent_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SendResponse deduplicated.
             * @member {boolean} deduplicated
             * @memberof godwit.v1.SendResponse
             * @instance
             */
            SendResponse.prototype.deduplicated = false;

            /**
             * Encodes the specified SendResponse message. Does not implicitly {@link godwit.v1.SendResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SendResponse
             * @static
             * @param {godwit.v1.SendResponse.$Properties} message SendResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SendResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.sent_at != null && $Object.hasOwnProperty.call(message, "sent_at") && (typeof message.sent_at === "object" ? message.sent_at.low || message.sent_at.high : message.sent_at !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sent_at);
                if (message.deduplicated != null && $Object.hasOwnProperty.call(message, "deduplicated") && message.deduplicated !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.deduplicated);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SendResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SendResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SendResponse & godwit.v1.SendResponse.$Shape} SendResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SendResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SendResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sent_at = value;
                            else
                                delete message.sent_at;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.deduplicated = value;
                            else
                                delete message.deduplicated;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SendResponse;
        })();

        v1.EditRequest = (function() {

            /**
             * Properties of an EditRequest.
             * @typedef {Object} godwit.v1.EditRequest.$Properties
             * @property {string} [conversation_id] EditRequest conversation_id
             * @property {number} [seq] EditRequest seq
             * @property {string} [content_type] EditRequest content_type
             * @property {Uint8Array} [body] EditRequest body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EditRequest.
             * @memberof godwit.v1
             * @interface IEditRequest
             * @augments godwit.v1.EditRequest.$Properties
             * @deprecated Use godwit.v1.EditRequest.$Properties instead.
             */

            /**
             * Shape of an EditRequest.
             * @typedef {godwit.v1.EditRequest.$Properties} godwit.v1.EditRequest.$Shape
             */

            /**
             * Constructs a new EditRequest.
             * @memberof godwit.v1
             * @classdesc Represents an EditRequest.
             * @constructor
             * @param {godwit.v1.EditRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EditRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EditRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.EditRequest
             * @instance
             */
            EditRequest.prototype.conversation_id = "";

            /**
             * EditRequest seq.
             * @member {number} seq
             * @memberof godwit.v1.EditRequest
             * @instance
             */
            EditRequest.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EditRequest content_type.
             * @member {string} content_type
             * @memberof godwit.v1.EditRequest
             * @instance
             */
            EditRequest.prototype.content_type = "";

            /**
             * EditRequest body.
             * @member {Uint8Array} body
             * @memberof godwit.v1.EditRequest
             * @instance
             */
            EditRequest.prototype.body = $util.newBuffer([]);

            /**
             * Encodes the specified EditRequest message. Does not implicitly {@link godwit.v1.EditRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.EditRequest
             * @static
             * @param {godwit.v1.EditRequest.$Properties} message EditRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EditRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.content_type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.body);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EditRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.EditRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.EditRequest & godwit.v1.EditRequest.$Shape} EditRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EditRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.EditRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.content_type = value;
                            else
                                delete message.content_type;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EditRequest;
        })();

        v1.EditResponse = (function() {

            /**
             * Properties of an EditResponse.
             * @typedef {Object} godwit.v1.EditResponse.$Properties
             * @property {number} [revision] EditResponse revision
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EditResponse.
             * @memberof godwit.v1
             * @interface IEditResponse
             * @augments godwit.v1.EditResponse.$Properties
             * @deprecated Use godwit.v1.EditResponse.$Properties instead.
             */

            /**
             * Shape of an EditResponse.
             * @typedef {godwit.v1.EditResponse.$Properties} godwit.v1.EditResponse.$Shape
             */

            /**
             * Constructs a new EditResponse.
             * @memberof godwit.v1
             * @classdesc Represents an EditResponse.
             * @constructor
             * @param {godwit.v1.EditResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EditResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EditResponse revision.
             * @member {number} revision
             * @memberof godwit.v1.EditResponse
             * @instance
             */
            EditResponse.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified EditResponse message. Does not implicitly {@link godwit.v1.EditResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.EditResponse
             * @static
             * @param {godwit.v1.EditResponse.$Properties} message EditResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EditResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.revision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EditResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.EditResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.EditResponse & godwit.v1.EditResponse.$Shape} EditResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EditResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.EditResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EditResponse;
        })();

        v1.DeleteRequest = (function() {

            /**
             * Properties of a DeleteRequest.
             * @typedef {Object} godwit.v1.DeleteRequest.$Properties
             * @property {string} [conversation_id] DeleteRequest conversation_id
             * @property {number} [seq] DeleteRequest seq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteRequest.
             * @memberof godwit.v1
             * @interface IDeleteRequest
             * @augments godwit.v1.DeleteRequest.$Properties
             * @deprecated Use godwit.v1.DeleteRequest.$Properties instead.
             */

            /**
             * Shape of a DeleteRequest.
             * @typedef {godwit.v1.DeleteRequest.$Properties} godwit.v1.DeleteRequest.$Shape
             */

            /**
             * Constructs a new DeleteRequest.
             * @memberof godwit.v1
             * @classdesc Represents a DeleteRequest.
             * @constructor
             * @param {godwit.v1.DeleteRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.DeleteRequest
             * @instance
             */
            DeleteRequest.prototype.conversation_id = "";

            /**
             * DeleteRequest seq.
             * @member {number} seq
             * @memberof godwit.v1.DeleteRequest
             * @instance
             */
            DeleteRequest.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified DeleteRequest message. Does not implicitly {@link godwit.v1.DeleteRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.DeleteRequest
             * @static
             * @param {godwit.v1.DeleteRequest.$Properties} message DeleteRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.DeleteRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteRequest & godwit.v1.DeleteRequest.$Shape} DeleteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.DeleteRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeleteRequest;
        })();

        v1.DeleteResponse = (function() {

            /**
             * Properties of a DeleteResponse.
             * @typedef {Object} godwit.v1.DeleteResponse.$Properties
             * @property {number} [revision] DeleteResponse revision
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteResponse.
             * @memberof godwit.v1
             * @interface IDeleteResponse
             * @augments godwit.v1.DeleteResponse.$Properties
             * @deprecated Use godwit.v1.DeleteResponse.$Properties instead.
             */

            /**
             * Shape of a DeleteResponse.
             * @typedef {godwit.v1.DeleteResponse.$Properties} godwit.v1.DeleteResponse.$Shape
             */

            /**
             * Constructs a new DeleteResponse.
             * @memberof godwit.v1
             * @classdesc Represents a DeleteResponse.
             * @constructor
             * @param {godwit.v1.DeleteResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteResponse revision.
             * @member {number} revision
             * @memberof godwit.v1.DeleteResponse
             * @instance
             */
            DeleteResponse.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified DeleteResponse message. Does not implicitly {@link godwit.v1.DeleteResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.DeleteResponse
             * @static
             * @param {godwit.v1.DeleteResponse.$Properties} message DeleteResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.revision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.DeleteResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteResponse & godwit.v1.DeleteResponse.$Shape} DeleteResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.DeleteResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeleteResponse;
        })();

        v1.ReactRequest = (function() {

            /**
             * Properties of a ReactRequest.
             * @typedef {Object} godwit.v1.ReactRequest.$Properties
             * @property {string} [conversation_id] ReactRequest conversation_id
             * @property {number} [seq] ReactRequest seq
             * @property {string} [emoji] ReactRequest emoji
             * @property {boolean} [remove] ReactRequest remove
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReactRequest.
             * @memberof godwit.v1
             * @interface IReactRequest
             * @augments godwit.v1.ReactRequest.$Properties
             * @deprecated Use godwit.v1.ReactRequest.$Properties instead.
             */

            /**
             * Shape of a ReactRequest.
             * @typedef {godwit.v1.ReactRequest.$Properties} godwit.v1.ReactRequest.$Shape
             */

            /**
             * Constructs a new ReactRequest.
             * @memberof godwit.v1
             * @classdesc Represents a ReactRequest.
             * @constructor
             * @param {godwit.v1.ReactRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReactRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReactRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.ReactRequest
             * @instance
             */
            ReactRequest.prototype.conversation_id = "";

            /**
             * ReactRequest seq.
             * @member {number} seq
             * @memberof godwit.v1.ReactRequest
             * @instance
             */
            ReactRequest.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ReactRequest emoji.
             * @member {string} emoji
             * @memberof godwit.v1.ReactRequest
             * @instance
             */
            ReactRequest.prototype.emoji = "";

            /**
             * ReactRequest remove.
             * @member {boolean} remove
             * @memberof godwit.v1.ReactRequest
             * @instance
             */
            ReactRequest.prototype.remove = false;

            /**
             * Encodes the specified ReactRequest message. Does not implicitly {@link godwit.v1.ReactRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ReactRequest
             * @static
             * @param {godwit.v1.ReactRequest.$Properties} message ReactRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReactRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.emoji != null && $Object.hasOwnProperty.call(message, "emoji") && message.emoji !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.emoji);
                if (message.remove != null && $Object.hasOwnProperty.call(message, "remove") && message.remove !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.remove);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReactRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ReactRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ReactRequest & godwit.v1.ReactRequest.$Shape} ReactRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReactRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ReactRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.emoji = value;
                            else
                                delete message.emoji;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.remove = value;
                            else
                                delete message.remove;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReactRequest;
        })();

        v1.ReactResponse = (function() {

            /**
             * Properties of a ReactResponse.
             * @typedef {Object} godwit.v1.ReactResponse.$Properties
             * @property {number} [revision] ReactResponse revision
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReactResponse.
             * @memberof godwit.v1
             * @interface IReactResponse
             * @augments godwit.v1.ReactResponse.$Properties
             * @deprecated Use godwit.v1.ReactResponse.$Properties instead.
             */

            /**
             * Shape of a ReactResponse.
             * @typedef {godwit.v1.ReactResponse.$Properties} godwit.v1.ReactResponse.$Shape
             */

            /**
             * Constructs a new ReactResponse.
             * @memberof godwit.v1
             * @classdesc Represents a ReactResponse.
             * @constructor
             * @param {godwit.v1.ReactResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReactResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReactResponse revision.
             * @member {number} revision
             * @memberof godwit.v1.ReactResponse
             * @instance
             */
            ReactResponse.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified ReactResponse message. Does not implicitly {@link godwit.v1.ReactResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ReactResponse
             * @static
             * @param {godwit.v1.ReactResponse.$Properties} message ReactResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReactResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.revision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReactResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ReactResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ReactResponse & godwit.v1.ReactResponse.$Shape} ReactResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReactResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ReactResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReactResponse;
        })();

        v1.HistoryRequest = (function() {

            /**
             * Properties of a HistoryRequest.
             * @typedef {Object} godwit.v1.HistoryRequest.$Properties
             * @property {string} [conversation_id] HistoryRequest conversation_id
             * @property {number} [before_seq] HistoryRequest before_seq
             * @property {number|null} [after_seq] HistoryRequest after_seq
             * @property {number} [limit] HistoryRequest limit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryRequest.
             * @memberof godwit.v1
             * @interface IHistoryRequest
             * @augments godwit.v1.HistoryRequest.$Properties
             * @deprecated Use godwit.v1.HistoryRequest.$Properties instead.
             */

            /**
             * Shape of a HistoryRequest.
             * @typedef {godwit.v1.HistoryRequest.$Properties} godwit.v1.HistoryRequest.$Shape
             */

            /**
             * Constructs a new HistoryRequest.
             * @memberof godwit.v1
             * @classdesc Represents a HistoryRequest.
             * @constructor
             * @param {godwit.v1.HistoryRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HistoryRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.HistoryRequest
             * @instance
             */
            HistoryRequest.prototype.conversation_id = "";

            /**
             * HistoryRequest before_seq.
             * @member {number} before_seq
             * @memberof godwit.v1.HistoryRequest
             * @instance
             */
            HistoryRequest.prototype.before_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HistoryRequest after_seq.
             * @member {number|null} after_seq
             * @memberof godwit.v1.HistoryRequest
             * @instance
             */
            HistoryRequest.prototype.after_seq = null;

            /**
             * HistoryRequest limit.
             * @member {number} limit
             * @memberof godwit.v1.HistoryRequest
             * @instance
             */
            HistoryRequest.prototype.limit = 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(HistoryRequest.prototype, "_after_seq", {
                get: $util.oneOfGetter($oneOfFields = ["after_seq"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified HistoryRequest message. Does not implicitly {@link godwit.v1.HistoryRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.HistoryRequest
             * @static
             * @param {godwit.v1.HistoryRequest.$Properties} message HistoryRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.before_seq != null && $Object.hasOwnProperty.call(message, "before_seq") && (typeof message.before_seq === "object" ? message.before_seq.low || message.before_seq.high : message.before_seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.before_seq);
                if (message.after_seq != null && $Object.hasOwnProperty.call(message, "after_seq"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.after_seq);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.limit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.HistoryRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.HistoryRequest & godwit.v1.HistoryRequest.$Shape} HistoryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.HistoryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.before_seq = value;
                            else
                                delete message.before_seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.after_seq = reader.uint64();
                            message._after_seq = "after_seq";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryRequest;
        })();

        v1.HistoryResponse = (function() {

            /**
             * Properties of a HistoryResponse.
             * @typedef {Object} godwit.v1.HistoryResponse.$Properties
             * @property {Array.<godwit.v1.Message.$Properties>} [messages] HistoryResponse messages
             * @property {boolean} [has_more] HistoryResponse has_more
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HistoryResponse.
             * @memberof godwit.v1
             * @interface IHistoryResponse
             * @augments godwit.v1.HistoryResponse.$Properties
             * @deprecated Use godwit.v1.HistoryResponse.$Properties instead.
             */

            /**
             * Shape of a HistoryResponse.
             * @typedef {godwit.v1.HistoryResponse.$Properties} godwit.v1.HistoryResponse.$Shape
             */

            /**
             * Constructs a new HistoryResponse.
             * @memberof godwit.v1
             * @classdesc Represents a HistoryResponse.
             * @constructor
             * @param {godwit.v1.HistoryResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HistoryResponse = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HistoryResponse messages.
             * @member {Array.<godwit.v1.Message>} messages
             * @memberof godwit.v1.HistoryResponse
             * @instance
             */
            HistoryResponse.prototype.messages = $util.emptyArray;

            /**
             * HistoryResponse has_more.
             * @member {boolean} has_more
             * @memberof godwit.v1.HistoryResponse
             * @instance
             */
            HistoryResponse.prototype.has_more = false;

            /**
             * Encodes the specified HistoryResponse message. Does not implicitly {@link godwit.v1.HistoryResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.HistoryResponse
             * @static
             * @param {godwit.v1.HistoryResponse.$Properties} message HistoryResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HistoryResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        $root.godwit.v1.Message.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.has_more != null && $Object.hasOwnProperty.call(message, "has_more") && message.has_more !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.has_more);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HistoryResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.HistoryResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.HistoryResponse & godwit.v1.HistoryResponse.$Shape} HistoryResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HistoryResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.HistoryResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push($root.godwit.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.has_more = value;
                            else
                                delete message.has_more;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HistoryResponse;
        })();

        v1.MarkReadRequest = (function() {

            /**
             * Properties of a MarkReadRequest.
             * @typedef {Object} godwit.v1.MarkReadRequest.$Properties
             * @property {string} [conversation_id] MarkReadRequest conversation_id
             * @property {number} [seq] MarkReadRequest seq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MarkReadRequest.
             * @memberof godwit.v1
             * @interface IMarkReadRequest
             * @augments godwit.v1.MarkReadRequest.$Properties
             * @deprecated Use godwit.v1.MarkReadRequest.$Properties instead.
             */

            /**
             * Shape of a MarkReadRequest.
             * @typedef {godwit.v1.MarkReadRequest.$Properties} godwit.v1.MarkReadRequest.$Shape
             */

            /**
             * Constructs a new MarkReadRequest.
             * @memberof godwit.v1
             * @classdesc Represents a MarkReadRequest.
             * @constructor
             * @param {godwit.v1.MarkReadRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MarkReadRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MarkReadRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.MarkReadRequest
             * @instance
             */
            MarkReadRequest.prototype.conversation_id = "";

            /**
             * MarkReadRequest seq.
             * @member {number} seq
             * @memberof godwit.v1.MarkReadRequest
             * @instance
             */
            MarkReadRequest.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified MarkReadRequest message. Does not implicitly {@link godwit.v1.MarkReadRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.MarkReadRequest
             * @static
             * @param {godwit.v1.MarkReadRequest.$Properties} message MarkReadRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MarkReadRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MarkReadRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.MarkReadRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.MarkReadRequest & godwit.v1.MarkReadRequest.$Shape} MarkReadRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MarkReadRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.MarkReadRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MarkReadRequest;
        })();

        v1.MarkReadResponse = (function() {

            /**
             * Properties of a MarkReadResponse.
             * @typedef {Object} godwit.v1.MarkReadResponse.$Properties
             * @property {number} [unread] MarkReadResponse unread
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MarkReadResponse.
             * @memberof godwit.v1
             * @interface IMarkReadResponse
             * @augments godwit.v1.MarkReadResponse.$Properties
             * @deprecated Use godwit.v1.MarkReadResponse.$Properties instead.
             */

            /**
             * Shape of a MarkReadResponse.
             * @typedef {godwit.v1.MarkReadResponse.$Properties} godwit.v1.MarkReadResponse.$Shape
             */

            /**
             * Constructs a new MarkReadResponse.
             * @memberof godwit.v1
             * @classdesc Represents a MarkReadResponse.
             * @constructor
             * @param {godwit.v1.MarkReadResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MarkReadResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MarkReadResponse unread.
             * @member {number} unread
             * @memberof godwit.v1.MarkReadResponse
             * @instance
             */
            MarkReadResponse.prototype.unread = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified MarkReadResponse message. Does not implicitly {@link godwit.v1.MarkReadResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.MarkReadResponse
             * @static
             * @param {godwit.v1.MarkReadResponse.$Properties} message MarkReadResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MarkReadResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.unread != null && $Object.hasOwnProperty.call(message, "unread") && (typeof message.unread === "object" ? message.unread.low || message.unread.high : message.unread !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.unread);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MarkReadResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.MarkReadResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.MarkReadResponse & godwit.v1.MarkReadResponse.$Shape} MarkReadResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MarkReadResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.MarkReadResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.unread = value;
                            else
                                delete message.unread;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MarkReadResponse;
        })();

        v1.TypingRequest = (function() {

            /**
             * Properties of a TypingRequest.
             * @typedef {Object} godwit.v1.TypingRequest.$Properties
             * @property {string} [conversation_id] TypingRequest conversation_id
             * @property {boolean} [active] TypingRequest active
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TypingRequest.
             * @memberof godwit.v1
             * @interface ITypingRequest
             * @augments godwit.v1.TypingRequest.$Properties
             * @deprecated Use godwit.v1.TypingRequest.$Properties instead.
             */

            /**
             * Shape of a TypingRequest.
             * @typedef {godwit.v1.TypingRequest.$Properties} godwit.v1.TypingRequest.$Shape
             */

            /**
             * Constructs a new TypingRequest.
             * @memberof godwit.v1
             * @classdesc Represents a TypingRequest.
             * @constructor
             * @param {godwit.v1.TypingRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TypingRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TypingRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.TypingRequest
             * @instance
             */
            TypingRequest.prototype.conversation_id = "";

            /**
             * TypingRequest active.
             * @member {boolean} active
             * @memberof godwit.v1.TypingRequest
             * @instance
             */
            TypingRequest.prototype.active = false;

            /**
             * Encodes the specified TypingRequest message. Does not implicitly {@link godwit.v1.TypingRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.TypingRequest
             * @static
             * @param {godwit.v1.TypingRequest.$Properties} message TypingRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TypingRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.active != null && $Object.hasOwnProperty.call(message, "active") && message.active !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.active);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TypingRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.TypingRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.TypingRequest & godwit.v1.TypingRequest.$Shape} TypingRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TypingRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.TypingRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.active = value;
                            else
                                delete message.active;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TypingRequest;
        })();

        v1.TypingResponse = (function() {

            /**
             * Properties of a TypingResponse.
             * @typedef {Object} godwit.v1.TypingResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TypingResponse.
             * @memberof godwit.v1
             * @interface ITypingResponse
             * @augments godwit.v1.TypingResponse.$Properties
             * @deprecated Use godwit.v1.TypingResponse.$Properties instead.
             */

            /**
             * Shape of a TypingResponse.
             * @typedef {godwit.v1.TypingResponse.$Properties} godwit.v1.TypingResponse.$Shape
             */

            /**
             * Constructs a new TypingResponse.
             * @memberof godwit.v1
             * @classdesc Represents a TypingResponse.
             * @constructor
             * @param {godwit.v1.TypingResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TypingResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified TypingResponse message. Does not implicitly {@link godwit.v1.TypingResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.TypingResponse
             * @static
             * @param {godwit.v1.TypingResponse.$Properties} message TypingResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TypingResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TypingResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.TypingResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.TypingResponse & godwit.v1.TypingResponse.$Shape} TypingResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TypingResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.TypingResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TypingResponse;
        })();

        v1.SignalRequest = (function() {

            /**
             * Properties of a SignalRequest.
             * @typedef {Object} godwit.v1.SignalRequest.$Properties
             * @property {string} [conversation_id] SignalRequest conversation_id
             * @property {string} [content_type] SignalRequest content_type
             * @property {Uint8Array} [body] SignalRequest body
             * @property {string} [key] SignalRequest key
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignalRequest.
             * @memberof godwit.v1
             * @interface ISignalRequest
             * @augments godwit.v1.SignalRequest.$Properties
             * @deprecated Use godwit.v1.SignalRequest.$Properties instead.
             */

            /**
             * Shape of a SignalRequest.
             * @typedef {godwit.v1.SignalRequest.$Properties} godwit.v1.SignalRequest.$Shape
             */

            /**
             * Constructs a new SignalRequest.
             * @memberof godwit.v1
             * @classdesc Represents a SignalRequest.
             * @constructor
             * @param {godwit.v1.SignalRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignalRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SignalRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.SignalRequest
             * @instance
             */
            SignalRequest.prototype.conversation_id = "";

            /**
             * SignalRequest content_type.
             * @member {string} content_type
             * @memberof godwit.v1.SignalRequest
             * @instance
             */
            SignalRequest.prototype.content_type = "";

            /**
             * SignalRequest body.
             * @member {Uint8Array} body
             * @memberof godwit.v1.SignalRequest
             * @instance
             */
            SignalRequest.prototype.body = $util.newBuffer([]);

            /**
             * SignalRequest key.
             * @member {string} key
             * @memberof godwit.v1.SignalRequest
             * @instance
             */
            SignalRequest.prototype.key = "";

            /**
             * Encodes the specified SignalRequest message. Does not implicitly {@link godwit.v1.SignalRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SignalRequest
             * @static
             * @param {godwit.v1.SignalRequest.$Properties} message SignalRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignalRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.content_type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.body);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.key);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignalRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SignalRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SignalRequest & godwit.v1.SignalRequest.$Shape} SignalRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SignalRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SignalRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.content_type = value;
                            else
                                delete message.content_type;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SignalRequest;
        })();

        v1.SignalResponse = (function() {

            /**
             * Properties of a SignalResponse.
             * @typedef {Object} godwit.v1.SignalResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignalResponse.
             * @memberof godwit.v1
             * @interface ISignalResponse
             * @augments godwit.v1.SignalResponse.$Properties
             * @deprecated Use godwit.v1.SignalResponse.$Properties instead.
             */

            /**
             * Shape of a SignalResponse.
             * @typedef {godwit.v1.SignalResponse.$Properties} godwit.v1.SignalResponse.$Shape
             */

            /**
             * Constructs a new SignalResponse.
             * @memberof godwit.v1
             * @classdesc Represents a SignalResponse.
             * @constructor
             * @param {godwit.v1.SignalResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignalResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified SignalResponse message. Does not implicitly {@link godwit.v1.SignalResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SignalResponse
             * @static
             * @param {godwit.v1.SignalResponse.$Properties} message SignalResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignalResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignalResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SignalResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SignalResponse & godwit.v1.SignalResponse.$Shape} SignalResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SignalResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SignalResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SignalResponse;
        })();

        /**
         * ConversationKind enum.
         * @name godwit.v1.ConversationKind
         * @enum {number}
         * @property {number} CONVERSATION_KIND_UNSPECIFIED=0 CONVERSATION_KIND_UNSPECIFIED value
         * @property {number} CONVERSATION_KIND_GROUP=1 CONVERSATION_KIND_GROUP value
         * @property {number} CONVERSATION_KIND_DIRECT=2 CONVERSATION_KIND_DIRECT value
         */
        v1.ConversationKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CONVERSATION_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "CONVERSATION_KIND_GROUP"] = 1;
            values[valuesById[2] = "CONVERSATION_KIND_DIRECT"] = 2;
            return values;
        })();

        /**
         * Role enum.
         * @name godwit.v1.Role
         * @enum {number}
         * @property {number} ROLE_UNSPECIFIED=0 ROLE_UNSPECIFIED value
         * @property {number} ROLE_MEMBER=1 ROLE_MEMBER value
         * @property {number} ROLE_ADMIN=2 ROLE_ADMIN value
         * @property {number} ROLE_OWNER=3 ROLE_OWNER value
         */
        v1.Role = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ROLE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ROLE_MEMBER"] = 1;
            values[valuesById[2] = "ROLE_ADMIN"] = 2;
            values[valuesById[3] = "ROLE_OWNER"] = 3;
            return values;
        })();

        /**
         * HistoryVisibility enum.
         * @name godwit.v1.HistoryVisibility
         * @enum {number}
         * @property {number} HISTORY_VISIBILITY_UNSPECIFIED=0 HISTORY_VISIBILITY_UNSPECIFIED value
         * @property {number} HISTORY_VISIBILITY_FROM_START=1 HISTORY_VISIBILITY_FROM_START value
         * @property {number} HISTORY_VISIBILITY_FROM_JOINING=2 HISTORY_VISIBILITY_FROM_JOINING value
         */
        v1.HistoryVisibility = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "HISTORY_VISIBILITY_UNSPECIFIED"] = 0;
            values[valuesById[1] = "HISTORY_VISIBILITY_FROM_START"] = 1;
            values[valuesById[2] = "HISTORY_VISIBILITY_FROM_JOINING"] = 2;
            return values;
        })();

        v1.Conversation = (function() {

            /**
             * Properties of a Conversation.
             * @typedef {Object} godwit.v1.Conversation.$Properties
             * @property {string} [conversation_id] Conversation conversation_id
             * @property {godwit.v1.ConversationKind} [kind] Conversation kind
             * @property {string} [title] Conversation title
             * @property {number} [last_seq] Conversation last_seq
             * @property {number} [read_seq] Conversation read_seq
             * @property {godwit.v1.Role} [role] Conversation role
             * @property {number} [member_count] Conversation member_count
             * @property {number} [created_at] Conversation created_at
             * @property {number} [active_at] Conversation active_at
             * @property {godwit.v1.Message.$Properties} [last_message] Conversation last_message
             * @property {number} [unread] Conversation unread
             * @property {godwit.v1.HistoryVisibility} [history_visibility] Conversation history_visibility
             * @property {number} [last_change] Conversation last_change
             * @property {boolean} [muted] Conversation muted
             * @property {number} [retention_days] Conversation retention_days
             * @property {number} [joined_seq] Conversation joined_seq
             * @property {number} [details_version] Conversation details_version
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Conversation.
             * @memberof godwit.v1
             * @interface IConversation
             * @augments godwit.v1.Conversation.$Properties
             * @deprecated Use godwit.v1.Conversation.$Properties instead.
             */

            /**
             * Shape of a Conversation.
             * @typedef {godwit.v1.Conversation.$Properties} godwit.v1.Conversation.$Shape
             */

            /**
             * Constructs a new Conversation.
             * @memberof godwit.v1
             * @classdesc Represents a Conversation.
             * @constructor
             * @param {godwit.v1.Conversation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Conversation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Conversation conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.conversation_id = "";

            /**
             * Conversation kind.
             * @member {godwit.v1.ConversationKind} kind
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.kind = 0;

            /**
             * Conversation title.
             * @member {string} title
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.title = "";

            /**
             * Conversation last_seq.
             * @member {number} last_seq
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.last_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Conversation read_seq.
             * @member {number} read_seq
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.read_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Conversation role.
             * @member {godwit.v1.Role} role
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.role = 0;

            /**
             * Conversation member_count.
             * @member {number} member_count
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.member_count = 0;

            /**
             * Conversation created_at.
             * @member {number} created_at
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.created_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Conversation active_at.
             * @member {number} active_at
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.active_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Conversation last_message.
             * @member {godwit.v1.Message} last_message
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.last_message = null;

            /**
             * Conversation unread.
             * @member {number} unread
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.unread = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Conversation history_visibility.
             * @member {godwit.v1.HistoryVisibility} history_visibility
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.history_visibility = 0;

            /**
             * Conversation last_change.
             * @member {number} last_change
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.last_change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Conversation muted.
             * @member {boolean} muted
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.muted = false;

            /**
             * Conversation retention_days.
             * @member {number} retention_days
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.retention_days = 0;

            /**
             * Conversation joined_seq.
             * @member {number} joined_seq
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.joined_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Conversation details_version.
             * @member {number} details_version
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.details_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Conversation message. Does not implicitly {@link godwit.v1.Conversation.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Conversation
             * @static
             * @param {godwit.v1.Conversation.$Properties} message Conversation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Conversation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.kind);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.title);
                if (message.last_seq != null && $Object.hasOwnProperty.call(message, "last_seq") && (typeof message.last_seq === "object" ? message.last_seq.low || message.last_seq.high : message.last_seq !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.last_seq);
                if (message.read_seq != null && $Object.hasOwnProperty.call(message, "read_seq") && (typeof message.read_seq === "object" ? message.read_seq.low || message.read_seq.high : message.read_seq !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.read_seq);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.role);
                if (message.member_count != null && $Object.hasOwnProperty.call(message, "member_count") && message.member_count !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.member_count);
                if (message.created_at != null && $Object.hasOwnProperty.call(message, "created_at") && (typeof message.created_at === "object" ? message.created_at.low || message.created_at.high : message.created_at !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.created_at);
                if (message.active_at != null && $Object.hasOwnProperty.call(message, "active_at") && (typeof message.active_at === "object" ? message.active_at.low || message.active_at.high : message.active_at !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.active_at);
                if (message.last_message != null && $Object.hasOwnProperty.call(message, "last_message"))
                    $root.godwit.v1.Message.encode(message.last_message, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.unread != null && $Object.hasOwnProperty.call(message, "unread") && (typeof message.unread === "object" ? message.unread.low || message.unread.high : message.unread !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.unread);
                if (message.history_visibility != null && $Object.hasOwnProperty.call(message, "history_visibility") && message.history_visibility !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).int32(message.history_visibility);
                if (message.last_change != null && $Object.hasOwnProperty.call(message, "last_change") && (typeof message.last_change === "object" ? message.last_change.low || message.last_change.high : message.last_change !== 0))
                    writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.last_change);
                if (message.muted != null && $Object.hasOwnProperty.call(message, "muted") && message.muted !== false)
                    writer.uint32(/* id 14, wireType 0 =*/112).bool(message.muted);
                if (message.retention_days != null && $Object.hasOwnProperty.call(message, "retention_days") && message.retention_days !== 0)
                    writer.uint32(/* id 15, wireType 0 =*/120).uint32(message.retention_days);
                if (message.joined_seq != null && $Object.hasOwnProperty.call(message, "joined_seq") && (typeof message.joined_seq === "object" ? message.joined_seq.low || message.joined_seq.high : message.joined_seq !== 0))
                    writer.uint32(/* id 16, wireType 0 =*/128).uint64(message.joined_seq);
                if (message.details_version != null && $Object.hasOwnProperty.call(message, "details_version") && (typeof message.details_version === "object" ? message.details_version.low || message.details_version.high : message.details_version !== 0))
                    writer.uint32(/* id 17, wireType 0 =*/136).uint64(message.details_version);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Conversation message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Conversation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Conversation & godwit.v1.Conversation.$Shape} Conversation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Conversation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Conversation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.last_seq = value;
                            else
                                delete message.last_seq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.read_seq = value;
                            else
                                delete message.read_seq;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.member_count = value;
                            else
                                delete message.member_count;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.created_at = value;
                            else
                                delete message.created_at;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.active_at = value;
                            else
                                delete message.active_at;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.last_message = $root.godwit.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.last_message);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.unread = value;
                            else
                                delete message.unread;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.history_visibility = value;
                            else
                                delete message.history_visibility;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.last_change = value;
                            else
                                delete message.last_change;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.muted = value;
                            else
                                delete message.muted;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retention_days = value;
                            else
                                delete message.retention_days;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.joined_seq = value;
                            else
                                delete message.joined_seq;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.details_version = value;
                            else
                                delete message.details_version;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Conversation;
        })();

        v1.Member = (function() {

            /**
             * Properties of a Member.
             * @typedef {Object} godwit.v1.Member.$Properties
             * @property {string} [user_id] Member user_id
             * @property {godwit.v1.Role} [role] Member role
             * @property {number} [joined_seq] Member joined_seq
             * @property {number} [read_seq] Member read_seq
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Member.
             * @memberof godwit.v1
             * @interface IMember
             * @augments godwit.v1.Member.$Properties
             * @deprecated Use godwit.v1.Member.$Properties instead.
             */

            /**
             * Shape of a Member.
             * @typedef {godwit.v1.Member.$Properties} godwit.v1.Member.$Shape
             */

            /**
             * Constructs a new Member.
             * @memberof godwit.v1
             * @classdesc Represents a Member.
             * @constructor
             * @param {godwit.v1.Member.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Member = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Member user_id.
             * @member {string} user_id
             * @memberof godwit.v1.Member
             * @instance
             */
            Member.prototype.user_id = "";

            /**
             * Member role.
             * @member {godwit.v1.Role} role
             * @memberof godwit.v1.Member
             * @instance
             */
            Member.prototype.role = 0;

            /**
             * Member joined_seq.
             * @member {number} joined_seq
             * @memberof godwit.v1.Member
             * @instance
             */
            Member.prototype.joined_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Member read_seq.
             * @member {number} read_seq
             * @memberof godwit.v1.Member
             * @instance
             */
            Member.prototype.read_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Member message. Does not implicitly {@link godwit.v1.Member.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Member
             * @static
             * @param {godwit.v1.Member.$Properties} message Member message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Member.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.role);
                if (message.joined_seq != null && $Object.hasOwnProperty.call(message, "joined_seq") && (typeof message.joined_seq === "object" ? message.joined_seq.low || message.joined_seq.high : message.joined_seq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.joined_seq);
                if (message.read_seq != null && $Object.hasOwnProperty.call(message, "read_seq") && (typeof message.read_seq === "object" ? message.read_seq.low || message.read_seq.high : message.read_seq !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.read_seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Member
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Member & godwit.v1.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Member.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Member();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.joined_seq = value;
                            else
                                delete message.joined_seq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.read_seq = value;
                            else
                                delete message.read_seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Member;
        })();

        v1.CreateConversationRequest = (function() {

            /**
             * Properties of a CreateConversationRequest.
             * @typedef {Object} godwit.v1.CreateConversationRequest.$Properties
             * @property {string} [title] CreateConversationRequest title
             * @property {Array.<string>} [member_ids] CreateConversationRequest member_ids
             * @property {string} [conversation_id] CreateConversationRequest conversation_id
             * @property {godwit.v1.HistoryVisibility} [history_visibility] CreateConversationRequest history_visibility
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateConversationRequest.
             * @memberof godwit.v1
             * @interface ICreateConversationRequest
             * @augments godwit.v1.CreateConversationRequest.$Properties
             * @deprecated Use godwit.v1.CreateConversationRequest.$Properties instead.
             */

            /**
             * Shape of a CreateConversationRequest.
             * @typedef {godwit.v1.CreateConversationRequest.$Properties} godwit.v1.CreateConversationRequest.$Shape
             */

            /**
             * Constructs a new CreateConversationRequest.
             * @memberof godwit.v1
             * @classdesc Represents a CreateConversationRequest.
             * @constructor
             * @param {godwit.v1.CreateConversationRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateConversationRequest = function (properties) {
                this.member_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateConversationRequest title.
             * @member {string} title
             * @memberof godwit.v1.CreateConversationRequest
             * @instance
             */
            CreateConversationRequest.prototype.title = "";

            /**
             * CreateConversationRequest member_ids.
             * @member {Array.<string>} member_ids
             * @memberof godwit.v1.CreateConversationRequest
             * @instance
             */
            CreateConversationRequest.prototype.member_ids = $util.emptyArray;

            /**
             * CreateConversationRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.CreateConversationRequest
             * @instance
             */
            CreateConversationRequest.prototype.conversation_id = "";

            /**
             * CreateConversationRequest history_visibility.
             * @member {godwit.v1.HistoryVisibility} history_visibility
             * @memberof godwit.v1.CreateConversationRequest
             * @instance
             */
            CreateConversationRequest.prototype.history_visibility = 0;

            /**
             * Encodes the specified CreateConversationRequest message. Does not implicitly {@link godwit.v1.CreateConversationRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.CreateConversationRequest
             * @static
             * @param {godwit.v1.CreateConversationRequest.$Properties} message CreateConversationRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateConversationRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.title);
                if (message.member_ids != null && message.member_ids.length)
                    for (let i = 0; i < message.member_ids.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.member_ids[i]);
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.conversation_id);
                if (message.history_visibility != null && $Object.hasOwnProperty.call(message, "history_visibility") && message.history_visibility !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.history_visibility);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateConversationRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.CreateConversationRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.CreateConversationRequest & godwit.v1.CreateConversationRequest.$Shape} CreateConversationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateConversationRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.CreateConversationRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.member_ids && message.member_ids.length))
                                message.member_ids = [];
                            message.member_ids.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.history_visibility = value;
                            else
                                delete message.history_visibility;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CreateConversationRequest;
        })();

        v1.CreateConversationResponse = (function() {

            /**
             * Properties of a CreateConversationResponse.
             * @typedef {Object} godwit.v1.CreateConversationResponse.$Properties
             * @property {godwit.v1.Conversation.$Properties} [conversation] CreateConversationResponse conversation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateConversationResponse.
             * @memberof godwit.v1
             * @interface ICreateConversationResponse
             * @augments godwit.v1.CreateConversationResponse.$Properties
             * @deprecated Use godwit.v1.CreateConversationResponse.$Properties instead.
             */

            /**
             * Shape of a CreateConversationResponse.
             * @typedef {godwit.v1.CreateConversationResponse.$Properties} godwit.v1.CreateConversationResponse.$Shape
             */

            /**
             * Constructs a new CreateConversationResponse.
             * @memberof godwit.v1
             * @classdesc Represents a CreateConversationResponse.
             * @constructor
             * @param {godwit.v1.CreateConversationResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateConversationResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateConversationResponse conversation.
             * @member {godwit.v1.Conversation} conversation
             * @memberof godwit.v1.CreateConversationResponse
             * @instance
             */
            CreateConversationResponse.prototype.conversation = null;

            /**
             * Encodes the specified CreateConversationResponse message. Does not implicitly {@link godwit.v1.CreateConversationResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.CreateConversationResponse
             * @static
             * @param {godwit.v1.CreateConversationResponse.$Properties} message CreateConversationResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateConversationResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                    $root.godwit.v1.Conversation.encode(message.conversation, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateConversationResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.CreateConversationResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.CreateConversationResponse & godwit.v1.CreateConversationResponse.$Shape} CreateConversationResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateConversationResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.CreateConversationResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.conversation = $root.godwit.v1.Conversation.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CreateConversationResponse;
        })();

        v1.UpdateConversationRequest = (function() {

            /**
             * Properties of an UpdateConversationRequest.
             * @typedef {Object} godwit.v1.UpdateConversationRequest.$Properties
             * @property {string} [conversation_id] UpdateConversationRequest conversation_id
             * @property {string|null} [title] UpdateConversationRequest title
             * @property {godwit.v1.HistoryVisibility} [history_visibility] UpdateConversationRequest history_visibility
             * @property {number|null} [retention_days] UpdateConversationRequest retention_days
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateConversationRequest.
             * @memberof godwit.v1
             * @interface IUpdateConversationRequest
             * @augments godwit.v1.UpdateConversationRequest.$Properties
             * @deprecated Use godwit.v1.UpdateConversationRequest.$Properties instead.
             */

            /**
             * Shape of an UpdateConversationRequest.
             * @typedef {godwit.v1.UpdateConversationRequest.$Properties} godwit.v1.UpdateConversationRequest.$Shape
             */

            /**
             * Constructs a new UpdateConversationRequest.
             * @memberof godwit.v1
             * @classdesc Represents an UpdateConversationRequest.
             * @constructor
             * @param {godwit.v1.UpdateConversationRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateConversationRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateConversationRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.UpdateConversationRequest
             * @instance
             */
            UpdateConversationRequest.prototype.conversation_id = "";

            /**
             * UpdateConversationRequest title.
             * @member {string|null} title
             * @memberof godwit.v1.UpdateConversationRequest
             * @instance
             */
            UpdateConversationRequest.prototype.title = null;

            /**
             * UpdateConversationRequest history_visibility.
             * @member {godwit.v1.HistoryVisibility} history_visibility
             * @memberof godwit.v1.UpdateConversationRequest
             * @instance
             */
            UpdateConversationRequest.prototype.history_visibility = 0;

            /**
             * UpdateConversationRequest retention_days.
             * @member {number|null} retention_days
             * @memberof godwit.v1.UpdateConversationRequest
             * @instance
             */
            UpdateConversationRequest.prototype.retention_days = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateConversationRequest.prototype, "_title", {
                get: $util.oneOfGetter($oneOfFields = ["title"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateConversationRequest.prototype, "_retention_days", {
                get: $util.oneOfGetter($oneOfFields = ["retention_days"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified UpdateConversationRequest message. Does not implicitly {@link godwit.v1.UpdateConversationRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UpdateConversationRequest
             * @static
             * @param {godwit.v1.UpdateConversationRequest.$Properties} message UpdateConversationRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateConversationRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                if (message.history_visibility != null && $Object.hasOwnProperty.call(message, "history_visibility") && message.history_visibility !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.history_visibility);
                if (message.retention_days != null && $Object.hasOwnProperty.call(message, "retention_days"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.retention_days);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UpdateConversationRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UpdateConversationRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UpdateConversationRequest & godwit.v1.UpdateConversationRequest.$Shape} UpdateConversationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdateConversationRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.UpdateConversationRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.title = reader.stringVerify();
                            message._title = "title";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.history_visibility = value;
                            else
                                delete message.history_visibility;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.retention_days = reader.uint32();
                            message._retention_days = "retention_days";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdateConversationRequest;
        })();

        v1.UpdateConversationResponse = (function() {

            /**
             * Properties of an UpdateConversationResponse.
             * @typedef {Object} godwit.v1.UpdateConversationResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateConversationResponse.
             * @memberof godwit.v1
             * @interface IUpdateConversationResponse
             * @augments godwit.v1.UpdateConversationResponse.$Properties
             * @deprecated Use godwit.v1.UpdateConversationResponse.$Properties instead.
             */

            /**
             * Shape of an UpdateConversationResponse.
             * @typedef {godwit.v1.UpdateConversationResponse.$Properties} godwit.v1.UpdateConversationResponse.$Shape
             */

            /**
             * Constructs a new UpdateConversationResponse.
             * @memberof godwit.v1
             * @classdesc Represents an UpdateConversationResponse.
             * @constructor
             * @param {godwit.v1.UpdateConversationResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateConversationResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified UpdateConversationResponse message. Does not implicitly {@link godwit.v1.UpdateConversationResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UpdateConversationResponse
             * @static
             * @param {godwit.v1.UpdateConversationResponse.$Properties} message UpdateConversationResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateConversationResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UpdateConversationResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UpdateConversationResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UpdateConversationResponse & godwit.v1.UpdateConversationResponse.$Shape} UpdateConversationResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdateConversationResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.UpdateConversationResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdateConversationResponse;
        })();

        v1.SetMuteRequest = (function() {

            /**
             * Properties of a SetMuteRequest.
             * @typedef {Object} godwit.v1.SetMuteRequest.$Properties
             * @property {string} [conversation_id] SetMuteRequest conversation_id
             * @property {boolean} [muted] SetMuteRequest muted
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetMuteRequest.
             * @memberof godwit.v1
             * @interface ISetMuteRequest
             * @augments godwit.v1.SetMuteRequest.$Properties
             * @deprecated Use godwit.v1.SetMuteRequest.$Properties instead.
             */

            /**
             * Shape of a SetMuteRequest.
             * @typedef {godwit.v1.SetMuteRequest.$Properties} godwit.v1.SetMuteRequest.$Shape
             */

            /**
             * Constructs a new SetMuteRequest.
             * @memberof godwit.v1
             * @classdesc Represents a SetMuteRequest.
             * @constructor
             * @param {godwit.v1.SetMuteRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetMuteRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetMuteRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.SetMuteRequest
             * @instance
             */
            SetMuteRequest.prototype.conversation_id = "";

            /**
             * SetMuteRequest muted.
             * @member {boolean} muted
             * @memberof godwit.v1.SetMuteRequest
             * @instance
             */
            SetMuteRequest.prototype.muted = false;

            /**
             * Encodes the specified SetMuteRequest message. Does not implicitly {@link godwit.v1.SetMuteRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SetMuteRequest
             * @static
             * @param {godwit.v1.SetMuteRequest.$Properties} message SetMuteRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetMuteRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.muted != null && $Object.hasOwnProperty.call(message, "muted") && message.muted !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.muted);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetMuteRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SetMuteRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SetMuteRequest & godwit.v1.SetMuteRequest.$Shape} SetMuteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetMuteRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SetMuteRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.muted = value;
                            else
                                delete message.muted;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SetMuteRequest;
        })();

        v1.SetMuteResponse = (function() {

            /**
             * Properties of a SetMuteResponse.
             * @typedef {Object} godwit.v1.SetMuteResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetMuteResponse.
             * @memberof godwit.v1
             * @interface ISetMuteResponse
             * @augments godwit.v1.SetMuteResponse.$Properties
             * @deprecated Use godwit.v1.SetMuteResponse.$Properties instead.
             */

            /**
             * Shape of a SetMuteResponse.
             * @typedef {godwit.v1.SetMuteResponse.$Properties} godwit.v1.SetMuteResponse.$Shape
             */

            /**
             * Constructs a new SetMuteResponse.
             * @memberof godwit.v1
             * @classdesc Represents a SetMuteResponse.
             * @constructor
             * @param {godwit.v1.SetMuteResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetMuteResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified SetMuteResponse message. Does not implicitly {@link godwit.v1.SetMuteResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SetMuteResponse
             * @static
             * @param {godwit.v1.SetMuteResponse.$Properties} message SetMuteResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetMuteResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetMuteResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SetMuteResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SetMuteResponse & godwit.v1.SetMuteResponse.$Shape} SetMuteResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetMuteResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SetMuteResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SetMuteResponse;
        })();

        v1.GetConversationRequest = (function() {

            /**
             * Properties of a GetConversationRequest.
             * @typedef {Object} godwit.v1.GetConversationRequest.$Properties
             * @property {string} [conversation_id] GetConversationRequest conversation_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetConversationRequest.
             * @memberof godwit.v1
             * @interface IGetConversationRequest
             * @augments godwit.v1.GetConversationRequest.$Properties
             * @deprecated Use godwit.v1.GetConversationRequest.$Properties instead.
             */

            /**
             * Shape of a GetConversationRequest.
             * @typedef {godwit.v1.GetConversationRequest.$Properties} godwit.v1.GetConversationRequest.$Shape
             */

            /**
             * Constructs a new GetConversationRequest.
             * @memberof godwit.v1
             * @classdesc Represents a GetConversationRequest.
             * @constructor
             * @param {godwit.v1.GetConversationRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetConversationRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetConversationRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.GetConversationRequest
             * @instance
             */
            GetConversationRequest.prototype.conversation_id = "";

            /**
             * Encodes the specified GetConversationRequest message. Does not implicitly {@link godwit.v1.GetConversationRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.GetConversationRequest
             * @static
             * @param {godwit.v1.GetConversationRequest.$Properties} message GetConversationRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetConversationRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetConversationRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.GetConversationRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.GetConversationRequest & godwit.v1.GetConversationRequest.$Shape} GetConversationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetConversationRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.GetConversationRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetConversationRequest;
        })();

        v1.GetConversationResponse = (function() {

            /**
             * Properties of a GetConversationResponse.
             * @typedef {Object} godwit.v1.GetConversationResponse.$Properties
             * @property {godwit.v1.Conversation.$Properties} [conversation] GetConversationResponse conversation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetConversationResponse.
             * @memberof godwit.v1
             * @interface IGetConversationResponse
             * @augments godwit.v1.GetConversationResponse.$Properties
             * @deprecated Use godwit.v1.GetConversationResponse.$Properties instead.
             */

            /**
             * Shape of a GetConversationResponse.
             * @typedef {godwit.v1.GetConversationResponse.$Properties} godwit.v1.GetConversationResponse.$Shape
             */

            /**
             * Constructs a new GetConversationResponse.
             * @memberof godwit.v1
             * @classdesc Represents a GetConversationResponse.
             * @constructor
             * @param {godwit.v1.GetConversationResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetConversationResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetConversationResponse conversation.
             * @member {godwit.v1.Conversation} conversation
             * @memberof godwit.v1.GetConversationResponse
             * @instance
             */
            GetConversationResponse.prototype.conversation = null;

            /**
             * Encodes the specified GetConversationResponse message. Does not implicitly {@link godwit.v1.GetConversationResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.GetConversationResponse
             * @static
             * @param {godwit.v1.GetConversationResponse.$Properties} message GetConversationResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetConversationResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                    $root.godwit.v1.Conversation.encode(message.conversation, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetConversationResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.GetConversationResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.GetConversationResponse & godwit.v1.GetConversationResponse.$Shape} GetConversationResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetConversationResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.GetConversationResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.conversation = $root.godwit.v1.Conversation.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetConversationResponse;
        })();

        v1.ListConversationsRequest = (function() {

            /**
             * Properties of a ListConversationsRequest.
             * @typedef {Object} godwit.v1.ListConversationsRequest.$Properties
             * @property {number} [limit] ListConversationsRequest limit
             * @property {string} [page_token] ListConversationsRequest page_token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListConversationsRequest.
             * @memberof godwit.v1
             * @interface IListConversationsRequest
             * @augments godwit.v1.ListConversationsRequest.$Properties
             * @deprecated Use godwit.v1.ListConversationsRequest.$Properties instead.
             */

            /**
             * Shape of a ListConversationsRequest.
             * @typedef {godwit.v1.ListConversationsRequest.$Properties} godwit.v1.ListConversationsRequest.$Shape
             */

            /**
             * Constructs a new ListConversationsRequest.
             * @memberof godwit.v1
             * @classdesc Represents a ListConversationsRequest.
             * @constructor
             * @param {godwit.v1.ListConversationsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListConversationsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListConversationsRequest limit.
             * @member {number} limit
             * @memberof godwit.v1.ListConversationsRequest
             * @instance
             */
            ListConversationsRequest.prototype.limit = 0;

            /**
             * ListConversationsRequest page_token.
             * @member {string} page_token
             * @memberof godwit.v1.ListConversationsRequest
             * @instance
             */
            ListConversationsRequest.prototype.page_token = "";

            /**
             * Encodes the specified ListConversationsRequest message. Does not implicitly {@link godwit.v1.ListConversationsRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ListConversationsRequest
             * @static
             * @param {godwit.v1.ListConversationsRequest.$Properties} message ListConversationsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListConversationsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.limit);
                if (message.page_token != null && $Object.hasOwnProperty.call(message, "page_token") && message.page_token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.page_token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListConversationsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ListConversationsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ListConversationsRequest & godwit.v1.ListConversationsRequest.$Shape} ListConversationsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListConversationsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ListConversationsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.page_token = value;
                            else
                                delete message.page_token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListConversationsRequest;
        })();

        v1.ListConversationsResponse = (function() {

            /**
             * Properties of a ListConversationsResponse.
             * @typedef {Object} godwit.v1.ListConversationsResponse.$Properties
             * @property {Array.<godwit.v1.Conversation.$Properties>} [conversations] ListConversationsResponse conversations
             * @property {string} [next_page_token] ListConversationsResponse next_page_token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListConversationsResponse.
             * @memberof godwit.v1
             * @interface IListConversationsResponse
             * @augments godwit.v1.ListConversationsResponse.$Properties
             * @deprecated Use godwit.v1.ListConversationsResponse.$Properties instead.
             */

            /**
             * Shape of a ListConversationsResponse.
             * @typedef {godwit.v1.ListConversationsResponse.$Properties} godwit.v1.ListConversationsResponse.$Shape
             */

            /**
             * Constructs a new ListConversationsResponse.
             * @memberof godwit.v1
             * @classdesc Represents a ListConversationsResponse.
             * @constructor
             * @param {godwit.v1.ListConversationsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListConversationsResponse = function (properties) {
                this.conversations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListConversationsResponse conversations.
             * @member {Array.<godwit.v1.Conversation>} conversations
             * @memberof godwit.v1.ListConversationsResponse
             * @instance
             */
            ListConversationsResponse.prototype.conversations = $util.emptyArray;

            /**
             * ListConversationsResponse next_page_token.
             * @member {string} next_page_token
             * @memberof godwit.v1.ListConversationsResponse
             * @instance
             */
            ListConversationsResponse.prototype.next_page_token = "";

            /**
             * Encodes the specified ListConversationsResponse message. Does not implicitly {@link godwit.v1.ListConversationsResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ListConversationsResponse
             * @static
             * @param {godwit.v1.ListConversationsResponse.$Properties} message ListConversationsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListConversationsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversations != null && message.conversations.length)
                    for (let i = 0; i < message.conversations.length; ++i)
                        $root.godwit.v1.Conversation.encode(message.conversations[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next_page_token != null && $Object.hasOwnProperty.call(message, "next_page_token") && message.next_page_token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next_page_token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListConversationsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ListConversationsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ListConversationsResponse & godwit.v1.ListConversationsResponse.$Shape} ListConversationsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListConversationsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ListConversationsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.conversations && message.conversations.length))
                                message.conversations = [];
                            message.conversations.push($root.godwit.v1.Conversation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.next_page_token = value;
                            else
                                delete message.next_page_token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListConversationsResponse;
        })();

        v1.AddMembersRequest = (function() {

            /**
             * Properties of an AddMembersRequest.
             * @typedef {Object} godwit.v1.AddMembersRequest.$Properties
             * @property {string} [conversation_id] AddMembersRequest conversation_id
             * @property {Array.<string>} [user_ids] AddMembersRequest user_ids
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AddMembersRequest.
             * @memberof godwit.v1
             * @interface IAddMembersRequest
             * @augments godwit.v1.AddMembersRequest.$Properties
             * @deprecated Use godwit.v1.AddMembersRequest.$Properties instead.
             */

            /**
             * Shape of an AddMembersRequest.
             * @typedef {godwit.v1.AddMembersRequest.$Properties} godwit.v1.AddMembersRequest.$Shape
             */

            /**
             * Constructs a new AddMembersRequest.
             * @memberof godwit.v1
             * @classdesc Represents an AddMembersRequest.
             * @constructor
             * @param {godwit.v1.AddMembersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AddMembersRequest = function (properties) {
                this.user_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AddMembersRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.AddMembersRequest
             * @instance
             */
            AddMembersRequest.prototype.conversation_id = "";

            /**
             * AddMembersRequest user_ids.
             * @member {Array.<string>} user_ids
             * @memberof godwit.v1.AddMembersRequest
             * @instance
             */
            AddMembersRequest.prototype.user_ids = $util.emptyArray;

            /**
             * Encodes the specified AddMembersRequest message. Does not implicitly {@link godwit.v1.AddMembersRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.AddMembersRequest
             * @static
             * @param {godwit.v1.AddMembersRequest.$Properties} message AddMembersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AddMembersRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.user_ids != null && message.user_ids.length)
                    for (let i = 0; i < message.user_ids.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.user_ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AddMembersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.AddMembersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.AddMembersRequest & godwit.v1.AddMembersRequest.$Shape} AddMembersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AddMembersRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.AddMembersRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.user_ids && message.user_ids.length))
                                message.user_ids = [];
                            message.user_ids.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AddMembersRequest;
        })();

        v1.AddMembersResponse = (function() {

            /**
             * Properties of an AddMembersResponse.
             * @typedef {Object} godwit.v1.AddMembersResponse.$Properties
             * @property {number} [added] AddMembersResponse added
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AddMembersResponse.
             * @memberof godwit.v1
             * @interface IAddMembersResponse
             * @augments godwit.v1.AddMembersResponse.$Properties
             * @deprecated Use godwit.v1.AddMembersResponse.$Properties instead.
             */

            /**
             * Shape of an AddMembersResponse.
             * @typedef {godwit.v1.AddMembersResponse.$Properties} godwit.v1.AddMembersResponse.$Shape
             */

            /**
             * Constructs a new AddMembersResponse.
             * @memberof godwit.v1
             * @classdesc Represents an AddMembersResponse.
             * @constructor
             * @param {godwit.v1.AddMembersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AddMembersResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AddMembersResponse added.
             * @member {number} added
             * @memberof godwit.v1.AddMembersResponse
             * @instance
             */
            AddMembersResponse.prototype.added = 0;

            /**
             * Encodes the specified AddMembersResponse message. Does not implicitly {@link godwit.v1.AddMembersResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.AddMembersResponse
             * @static
             * @param {godwit.v1.AddMembersResponse.$Properties} message AddMembersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AddMembersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.added != null && $Object.hasOwnProperty.call(message, "added") && message.added !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.added);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AddMembersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.AddMembersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.AddMembersResponse & godwit.v1.AddMembersResponse.$Shape} AddMembersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AddMembersResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.AddMembersResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.added = value;
                            else
                                delete message.added;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AddMembersResponse;
        })();

        v1.RemoveMembersRequest = (function() {

            /**
             * Properties of a RemoveMembersRequest.
             * @typedef {Object} godwit.v1.RemoveMembersRequest.$Properties
             * @property {string} [conversation_id] RemoveMembersRequest conversation_id
             * @property {Array.<string>} [user_ids] RemoveMembersRequest user_ids
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveMembersRequest.
             * @memberof godwit.v1
             * @interface IRemoveMembersRequest
             * @augments godwit.v1.RemoveMembersRequest.$Properties
             * @deprecated Use godwit.v1.RemoveMembersRequest.$Properties instead.
             */

            /**
             * Shape of a RemoveMembersRequest.
             * @typedef {godwit.v1.RemoveMembersRequest.$Properties} godwit.v1.RemoveMembersRequest.$Shape
             */

            /**
             * Constructs a new RemoveMembersRequest.
             * @memberof godwit.v1
             * @classdesc Represents a RemoveMembersRequest.
             * @constructor
             * @param {godwit.v1.RemoveMembersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveMembersRequest = function (properties) {
                this.user_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveMembersRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.RemoveMembersRequest
             * @instance
             */
            RemoveMembersRequest.prototype.conversation_id = "";

            /**
             * RemoveMembersRequest user_ids.
             * @member {Array.<string>} user_ids
             * @memberof godwit.v1.RemoveMembersRequest
             * @instance
             */
            RemoveMembersRequest.prototype.user_ids = $util.emptyArray;

            /**
             * Encodes the specified RemoveMembersRequest message. Does not implicitly {@link godwit.v1.RemoveMembersRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RemoveMembersRequest
             * @static
             * @param {godwit.v1.RemoveMembersRequest.$Properties} message RemoveMembersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveMembersRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.user_ids != null && message.user_ids.length)
                    for (let i = 0; i < message.user_ids.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.user_ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveMembersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RemoveMembersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RemoveMembersRequest & godwit.v1.RemoveMembersRequest.$Shape} RemoveMembersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveMembersRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.RemoveMembersRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.user_ids && message.user_ids.length))
                                message.user_ids = [];
                            message.user_ids.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RemoveMembersRequest;
        })();

        v1.RemoveMembersResponse = (function() {

            /**
             * Properties of a RemoveMembersResponse.
             * @typedef {Object} godwit.v1.RemoveMembersResponse.$Properties
             * @property {number} [removed] RemoveMembersResponse removed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveMembersResponse.
             * @memberof godwit.v1
             * @interface IRemoveMembersResponse
             * @augments godwit.v1.RemoveMembersResponse.$Properties
             * @deprecated Use godwit.v1.RemoveMembersResponse.$Properties instead.
             */

            /**
             * Shape of a RemoveMembersResponse.
             * @typedef {godwit.v1.RemoveMembersResponse.$Properties} godwit.v1.RemoveMembersResponse.$Shape
             */

            /**
             * Constructs a new RemoveMembersResponse.
             * @memberof godwit.v1
             * @classdesc Represents a RemoveMembersResponse.
             * @constructor
             * @param {godwit.v1.RemoveMembersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveMembersResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveMembersResponse removed.
             * @member {number} removed
             * @memberof godwit.v1.RemoveMembersResponse
             * @instance
             */
            RemoveMembersResponse.prototype.removed = 0;

            /**
             * Encodes the specified RemoveMembersResponse message. Does not implicitly {@link godwit.v1.RemoveMembersResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RemoveMembersResponse
             * @static
             * @param {godwit.v1.RemoveMembersResponse.$Properties} message RemoveMembersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveMembersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.removed != null && $Object.hasOwnProperty.call(message, "removed") && message.removed !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.removed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveMembersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RemoveMembersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RemoveMembersResponse & godwit.v1.RemoveMembersResponse.$Shape} RemoveMembersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveMembersResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.RemoveMembersResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.removed = value;
                            else
                                delete message.removed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RemoveMembersResponse;
        })();

        v1.ListMembersRequest = (function() {

            /**
             * Properties of a ListMembersRequest.
             * @typedef {Object} godwit.v1.ListMembersRequest.$Properties
             * @property {string} [conversation_id] ListMembersRequest conversation_id
             * @property {number} [limit] ListMembersRequest limit
             * @property {string} [page_token] ListMembersRequest page_token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListMembersRequest.
             * @memberof godwit.v1
             * @interface IListMembersRequest
             * @augments godwit.v1.ListMembersRequest.$Properties
             * @deprecated Use godwit.v1.ListMembersRequest.$Properties instead.
             */

            /**
             * Shape of a ListMembersRequest.
             * @typedef {godwit.v1.ListMembersRequest.$Properties} godwit.v1.ListMembersRequest.$Shape
             */

            /**
             * Constructs a new ListMembersRequest.
             * @memberof godwit.v1
             * @classdesc Represents a ListMembersRequest.
             * @constructor
             * @param {godwit.v1.ListMembersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListMembersRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListMembersRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.ListMembersRequest
             * @instance
             */
            ListMembersRequest.prototype.conversation_id = "";

            /**
             * ListMembersRequest limit.
             * @member {number} limit
             * @memberof godwit.v1.ListMembersRequest
             * @instance
             */
            ListMembersRequest.prototype.limit = 0;

            /**
             * ListMembersRequest page_token.
             * @member {string} page_token
             * @memberof godwit.v1.ListMembersRequest
             * @instance
             */
            ListMembersRequest.prototype.page_token = "";

            /**
             * Encodes the specified ListMembersRequest message. Does not implicitly {@link godwit.v1.ListMembersRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ListMembersRequest
             * @static
             * @param {godwit.v1.ListMembersRequest.$Properties} message ListMembersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListMembersRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.limit);
                if (message.page_token != null && $Object.hasOwnProperty.call(message, "page_token") && message.page_token !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.page_token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListMembersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ListMembersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ListMembersRequest & godwit.v1.ListMembersRequest.$Shape} ListMembersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListMembersRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ListMembersRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.page_token = value;
                            else
                                delete message.page_token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListMembersRequest;
        })();

        v1.ListMembersResponse = (function() {

            /**
             * Properties of a ListMembersResponse.
             * @typedef {Object} godwit.v1.ListMembersResponse.$Properties
             * @property {Array.<godwit.v1.Member.$Properties>} [members] ListMembersResponse members
             * @property {string} [next_page_token] ListMembersResponse next_page_token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListMembersResponse.
             * @memberof godwit.v1
             * @interface IListMembersResponse
             * @augments godwit.v1.ListMembersResponse.$Properties
             * @deprecated Use godwit.v1.ListMembersResponse.$Properties instead.
             */

            /**
             * Shape of a ListMembersResponse.
             * @typedef {godwit.v1.ListMembersResponse.$Properties} godwit.v1.ListMembersResponse.$Shape
             */

            /**
             * Constructs a new ListMembersResponse.
             * @memberof godwit.v1
             * @classdesc Represents a ListMembersResponse.
             * @constructor
             * @param {godwit.v1.ListMembersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListMembersResponse = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListMembersResponse members.
             * @member {Array.<godwit.v1.Member>} members
             * @memberof godwit.v1.ListMembersResponse
             * @instance
             */
            ListMembersResponse.prototype.members = $util.emptyArray;

            /**
             * ListMembersResponse next_page_token.
             * @member {string} next_page_token
             * @memberof godwit.v1.ListMembersResponse
             * @instance
             */
            ListMembersResponse.prototype.next_page_token = "";

            /**
             * Encodes the specified ListMembersResponse message. Does not implicitly {@link godwit.v1.ListMembersResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ListMembersResponse
             * @static
             * @param {godwit.v1.ListMembersResponse.$Properties} message ListMembersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListMembersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.godwit.v1.Member.encode(message.members[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next_page_token != null && $Object.hasOwnProperty.call(message, "next_page_token") && message.next_page_token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next_page_token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListMembersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ListMembersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ListMembersResponse & godwit.v1.ListMembersResponse.$Shape} ListMembersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListMembersResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ListMembersResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.godwit.v1.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.next_page_token = value;
                            else
                                delete message.next_page_token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListMembersResponse;
        })();

        v1.SetRoleRequest = (function() {

            /**
             * Properties of a SetRoleRequest.
             * @typedef {Object} godwit.v1.SetRoleRequest.$Properties
             * @property {string} [conversation_id] SetRoleRequest conversation_id
             * @property {string} [user_id] SetRoleRequest user_id
             * @property {godwit.v1.Role} [role] SetRoleRequest role
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetRoleRequest.
             * @memberof godwit.v1
             * @interface ISetRoleRequest
             * @augments godwit.v1.SetRoleRequest.$Properties
             * @deprecated Use godwit.v1.SetRoleRequest.$Properties instead.
             */

            /**
             * Shape of a SetRoleRequest.
             * @typedef {godwit.v1.SetRoleRequest.$Properties} godwit.v1.SetRoleRequest.$Shape
             */

            /**
             * Constructs a new SetRoleRequest.
             * @memberof godwit.v1
             * @classdesc Represents a SetRoleRequest.
             * @constructor
             * @param {godwit.v1.SetRoleRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetRoleRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetRoleRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.SetRoleRequest
             * @instance
             */
            SetRoleRequest.prototype.conversation_id = "";

            /**
             * SetRoleRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.SetRoleRequest
             * @instance
             */
            SetRoleRequest.prototype.user_id = "";

            /**
             * SetRoleRequest role.
             * @member {godwit.v1.Role} role
             * @memberof godwit.v1.SetRoleRequest
             * @instance
             */
            SetRoleRequest.prototype.role = 0;

            /**
             * Encodes the specified SetRoleRequest message. Does not implicitly {@link godwit.v1.SetRoleRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SetRoleRequest
             * @static
             * @param {godwit.v1.SetRoleRequest.$Properties} message SetRoleRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetRoleRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.user_id);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.role);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetRoleRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SetRoleRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SetRoleRequest & godwit.v1.SetRoleRequest.$Shape} SetRoleRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetRoleRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SetRoleRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SetRoleRequest;
        })();

        v1.SetRoleResponse = (function() {

            /**
             * Properties of a SetRoleResponse.
             * @typedef {Object} godwit.v1.SetRoleResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetRoleResponse.
             * @memberof godwit.v1
             * @interface ISetRoleResponse
             * @augments godwit.v1.SetRoleResponse.$Properties
             * @deprecated Use godwit.v1.SetRoleResponse.$Properties instead.
             */

            /**
             * Shape of a SetRoleResponse.
             * @typedef {godwit.v1.SetRoleResponse.$Properties} godwit.v1.SetRoleResponse.$Shape
             */

            /**
             * Constructs a new SetRoleResponse.
             * @memberof godwit.v1
             * @classdesc Represents a SetRoleResponse.
             * @constructor
             * @param {godwit.v1.SetRoleResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetRoleResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified SetRoleResponse message. Does not implicitly {@link godwit.v1.SetRoleResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SetRoleResponse
             * @static
             * @param {godwit.v1.SetRoleResponse.$Properties} message SetRoleResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetRoleResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetRoleResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SetRoleResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SetRoleResponse & godwit.v1.SetRoleResponse.$Shape} SetRoleResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetRoleResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SetRoleResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SetRoleResponse;
        })();

        /**
         * FriendshipState enum.
         * @name godwit.v1.FriendshipState
         * @enum {number}
         * @property {number} FRIENDSHIP_STATE_UNSPECIFIED=0 FRIENDSHIP_STATE_UNSPECIFIED value
         * @property {number} FRIENDSHIP_STATE_NONE=1 FRIENDSHIP_STATE_NONE value
         * @property {number} FRIENDSHIP_STATE_REQUESTED=2 FRIENDSHIP_STATE_REQUESTED value
         * @property {number} FRIENDSHIP_STATE_INVITED=3 FRIENDSHIP_STATE_INVITED value
         * @property {number} FRIENDSHIP_STATE_FRIENDS=4 FRIENDSHIP_STATE_FRIENDS value
         * @property {number} FRIENDSHIP_STATE_BLOCKED=5 FRIENDSHIP_STATE_BLOCKED value
         */
        v1.FriendshipState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "FRIENDSHIP_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "FRIENDSHIP_STATE_NONE"] = 1;
            values[valuesById[2] = "FRIENDSHIP_STATE_REQUESTED"] = 2;
            values[valuesById[3] = "FRIENDSHIP_STATE_INVITED"] = 3;
            values[valuesById[4] = "FRIENDSHIP_STATE_FRIENDS"] = 4;
            values[valuesById[5] = "FRIENDSHIP_STATE_BLOCKED"] = 5;
            return values;
        })();

        v1.Friend = (function() {

            /**
             * Properties of a Friend.
             * @typedef {Object} godwit.v1.Friend.$Properties
             * @property {string} [user_id] Friend user_id
             * @property {godwit.v1.FriendshipState} [state] Friend state
             * @property {number} [since] Friend since
             * @property {number} [last_seen] Friend last_seen
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Friend.
             * @memberof godwit.v1
             * @interface IFriend
             * @augments godwit.v1.Friend.$Properties
             * @deprecated Use godwit.v1.Friend.$Properties instead.
             */

            /**
             * Shape of a Friend.
             * @typedef {godwit.v1.Friend.$Properties} godwit.v1.Friend.$Shape
             */

            /**
             * Constructs a new Friend.
             * @memberof godwit.v1
             * @classdesc Represents a Friend.
             * @constructor
             * @param {godwit.v1.Friend.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Friend = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Friend user_id.
             * @member {string} user_id
             * @memberof godwit.v1.Friend
             * @instance
             */
            Friend.prototype.user_id = "";

            /**
             * Friend state.
             * @member {godwit.v1.FriendshipState} state
             * @memberof godwit.v1.Friend
             * @instance
             */
            Friend.prototype.state = 0;

            /**
             * Friend since.
             * @member {number} since
             * @memberof godwit.v1.Friend
             * @instance
             */
            Friend.prototype.since = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Friend last_seen.
             * @member {number} last_seen
             * @memberof godwit.v1.Friend
             * @instance
             */
            Friend.prototype.last_seen = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Friend message. Does not implicitly {@link godwit.v1.Friend.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Friend
             * @static
             * @param {godwit.v1.Friend.$Properties} message Friend message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Friend.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.state);
                if (message.since != null && $Object.hasOwnProperty.call(message, "since") && (typeof message.since === "object" ? message.since.low || message.since.high : message.since !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.since);
                if (message.last_seen != null && $Object.hasOwnProperty.call(message, "last_seen") && (typeof message.last_seen === "object" ? message.last_seen.low || message.last_seen.high : message.last_seen !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.last_seen);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Friend message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Friend
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Friend & godwit.v1.Friend.$Shape} Friend
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Friend.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Friend();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.since = value;
                            else
                                delete message.since;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.last_seen = value;
                            else
                                delete message.last_seen;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Friend;
        })();

        v1.RequestFriendRequest = (function() {

            /**
             * Properties of a RequestFriendRequest.
             * @typedef {Object} godwit.v1.RequestFriendRequest.$Properties
             * @property {string} [user_id] RequestFriendRequest user_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RequestFriendRequest.
             * @memberof godwit.v1
             * @interface IRequestFriendRequest
             * @augments godwit.v1.RequestFriendRequest.$Properties
             * @deprecated Use godwit.v1.RequestFriendRequest.$Properties instead.
             */

            /**
             * Shape of a RequestFriendRequest.
             * @typedef {godwit.v1.RequestFriendRequest.$Properties} godwit.v1.RequestFriendRequest.$Shape
             */

            /**
             * Constructs a new RequestFriendRequest.
             * @memberof godwit.v1
             * @classdesc Represents a RequestFriendRequest.
             * @constructor
             * @param {godwit.v1.RequestFriendRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RequestFriendRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RequestFriendRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.RequestFriendRequest
             * @instance
             */
            RequestFriendRequest.prototype.user_id = "";

            /**
             * Encodes the specified RequestFriendRequest message. Does not implicitly {@link godwit.v1.RequestFriendRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RequestFriendRequest
             * @static
             * @param {godwit.v1.RequestFriendRequest.$Properties} message RequestFriendRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RequestFriendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RequestFriendRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RequestFriendRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RequestFriendRequest & godwit.v1.RequestFriendRequest.$Shape} RequestFriendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RequestFriendRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.RequestFriendRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RequestFriendRequest;
        })();

        v1.RequestFriendResponse = (function() {

            /**
             * Properties of a RequestFriendResponse.
             * @typedef {Object} godwit.v1.RequestFriendResponse.$Properties
             * @property {godwit.v1.FriendshipState} [state] RequestFriendResponse state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RequestFriendResponse.
             * @memberof godwit.v1
             * @interface IRequestFriendResponse
             * @augments godwit.v1.RequestFriendResponse.$Properties
             * @deprecated Use godwit.v1.RequestFriendResponse.$Properties instead.
             */

            /**
             * Shape of a RequestFriendResponse.
             * @typedef {godwit.v1.RequestFriendResponse.$Properties} godwit.v1.RequestFriendResponse.$Shape
             */

            /**
             * Constructs a new RequestFriendResponse.
             * @memberof godwit.v1
             * @classdesc Represents a RequestFriendResponse.
             * @constructor
             * @param {godwit.v1.RequestFriendResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RequestFriendResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RequestFriendResponse state.
             * @member {godwit.v1.FriendshipState} state
             * @memberof godwit.v1.RequestFriendResponse
             * @instance
             */
            RequestFriendResponse.prototype.state = 0;

            /**
             * Encodes the specified RequestFriendResponse message. Does not implicitly {@link godwit.v1.RequestFriendResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RequestFriendResponse
             * @static
             * @param {godwit.v1.RequestFriendResponse.$Properties} message RequestFriendResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RequestFriendResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RequestFriendResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RequestFriendResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RequestFriendResponse & godwit.v1.RequestFriendResponse.$Shape} RequestFriendResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RequestFriendResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.RequestFriendResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RequestFriendResponse;
        })();

        v1.AcceptFriendRequest = (function() {

            /**
             * Properties of an AcceptFriendRequest.
             * @typedef {Object} godwit.v1.AcceptFriendRequest.$Properties
             * @property {string} [user_id] AcceptFriendRequest user_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AcceptFriendRequest.
             * @memberof godwit.v1
             * @interface IAcceptFriendRequest
             * @augments godwit.v1.AcceptFriendRequest.$Properties
             * @deprecated Use godwit.v1.AcceptFriendRequest.$Properties instead.
             */

            /**
             * Shape of an AcceptFriendRequest.
             * @typedef {godwit.v1.AcceptFriendRequest.$Properties} godwit.v1.AcceptFriendRequest.$Shape
             */

            /**
             * Constructs a new AcceptFriendRequest.
             * @memberof godwit.v1
             * @classdesc Represents an AcceptFriendRequest.
             * @constructor
             * @param {godwit.v1.AcceptFriendRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AcceptFriendRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AcceptFriendRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.AcceptFriendRequest
             * @instance
             */
            AcceptFriendRequest.prototype.user_id = "";

            /**
             * Encodes the specified AcceptFriendRequest message. Does not implicitly {@link godwit.v1.AcceptFriendRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.AcceptFriendRequest
             * @static
             * @param {godwit.v1.AcceptFriendRequest.$Properties} message AcceptFriendRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AcceptFriendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AcceptFriendRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.AcceptFriendRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.AcceptFriendRequest & godwit.v1.AcceptFriendRequest.$Shape} AcceptFriendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AcceptFriendRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.AcceptFriendRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AcceptFriendRequest;
        })();

        v1.AcceptFriendResponse = (function() {

            /**
             * Properties of an AcceptFriendResponse.
             * @typedef {Object} godwit.v1.AcceptFriendResponse.$Properties
             * @property {godwit.v1.FriendshipState} [state] AcceptFriendResponse state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AcceptFriendResponse.
             * @memberof godwit.v1
             * @interface IAcceptFriendResponse
             * @augments godwit.v1.AcceptFriendResponse.$Properties
             * @deprecated Use godwit.v1.AcceptFriendResponse.$Properties instead.
             */

            /**
             * Shape of an AcceptFriendResponse.
             * @typedef {godwit.v1.AcceptFriendResponse.$Properties} godwit.v1.AcceptFriendResponse.$Shape
             */

            /**
             * Constructs a new AcceptFriendResponse.
             * @memberof godwit.v1
             * @classdesc Represents an AcceptFriendResponse.
             * @constructor
             * @param {godwit.v1.AcceptFriendResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AcceptFriendResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AcceptFriendResponse state.
             * @member {godwit.v1.FriendshipState} state
             * @memberof godwit.v1.AcceptFriendResponse
             * @instance
             */
            AcceptFriendResponse.prototype.state = 0;

            /**
             * Encodes the specified AcceptFriendResponse message. Does not implicitly {@link godwit.v1.AcceptFriendResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.AcceptFriendResponse
             * @static
             * @param {godwit.v1.AcceptFriendResponse.$Properties} message AcceptFriendResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AcceptFriendResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AcceptFriendResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.AcceptFriendResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.AcceptFriendResponse & godwit.v1.AcceptFriendResponse.$Shape} AcceptFriendResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AcceptFriendResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.AcceptFriendResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AcceptFriendResponse;
        })();

        v1.RemoveFriendRequest = (function() {

            /**
             * Properties of a RemoveFriendRequest.
             * @typedef {Object} godwit.v1.RemoveFriendRequest.$Properties
             * @property {string} [user_id] RemoveFriendRequest user_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveFriendRequest.
             * @memberof godwit.v1
             * @interface IRemoveFriendRequest
             * @augments godwit.v1.RemoveFriendRequest.$Properties
             * @deprecated Use godwit.v1.RemoveFriendRequest.$Properties instead.
             */

            /**
             * Shape of a RemoveFriendRequest.
             * @typedef {godwit.v1.RemoveFriendRequest.$Properties} godwit.v1.RemoveFriendRequest.$Shape
             */

            /**
             * Constructs a new RemoveFriendRequest.
             * @memberof godwit.v1
             * @classdesc Represents a RemoveFriendRequest.
             * @constructor
             * @param {godwit.v1.RemoveFriendRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveFriendRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveFriendRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.RemoveFriendRequest
             * @instance
             */
            RemoveFriendRequest.prototype.user_id = "";

            /**
             * Encodes the specified RemoveFriendRequest message. Does not implicitly {@link godwit.v1.RemoveFriendRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RemoveFriendRequest
             * @static
             * @param {godwit.v1.RemoveFriendRequest.$Properties} message RemoveFriendRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveFriendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveFriendRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RemoveFriendRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RemoveFriendRequest & godwit.v1.RemoveFriendRequest.$Shape} RemoveFriendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveFriendRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.RemoveFriendRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RemoveFriendRequest;
        })();

        v1.RemoveFriendResponse = (function() {

            /**
             * Properties of a RemoveFriendResponse.
             * @typedef {Object} godwit.v1.RemoveFriendResponse.$Properties
             * @property {godwit.v1.FriendshipState} [state] RemoveFriendResponse state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemoveFriendResponse.
             * @memberof godwit.v1
             * @interface IRemoveFriendResponse
             * @augments godwit.v1.RemoveFriendResponse.$Properties
             * @deprecated Use godwit.v1.RemoveFriendResponse.$Properties instead.
             */

            /**
             * Shape of a RemoveFriendResponse.
             * @typedef {godwit.v1.RemoveFriendResponse.$Properties} godwit.v1.RemoveFriendResponse.$Shape
             */

            /**
             * Constructs a new RemoveFriendResponse.
             * @memberof godwit.v1
             * @classdesc Represents a RemoveFriendResponse.
             * @constructor
             * @param {godwit.v1.RemoveFriendResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemoveFriendResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemoveFriendResponse state.
             * @member {godwit.v1.FriendshipState} state
             * @memberof godwit.v1.RemoveFriendResponse
             * @instance
             */
            RemoveFriendResponse.prototype.state = 0;

            /**
             * Encodes the specified RemoveFriendResponse message. Does not implicitly {@link godwit.v1.RemoveFriendResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RemoveFriendResponse
             * @static
             * @param {godwit.v1.RemoveFriendResponse.$Properties} message RemoveFriendResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemoveFriendResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemoveFriendResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RemoveFriendResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RemoveFriendResponse & godwit.v1.RemoveFriendResponse.$Shape} RemoveFriendResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemoveFriendResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.RemoveFriendResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RemoveFriendResponse;
        })();

        v1.BlockRequest = (function() {

            /**
             * Properties of a BlockRequest.
             * @typedef {Object} godwit.v1.BlockRequest.$Properties
             * @property {string} [user_id] BlockRequest user_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BlockRequest.
             * @memberof godwit.v1
             * @interface IBlockRequest
             * @augments godwit.v1.BlockRequest.$Properties
             * @deprecated Use godwit.v1.BlockRequest.$Properties instead.
             */

            /**
             * Shape of a BlockRequest.
             * @typedef {godwit.v1.BlockRequest.$Properties} godwit.v1.BlockRequest.$Shape
             */

            /**
             * Constructs a new BlockRequest.
             * @memberof godwit.v1
             * @classdesc Represents a BlockRequest.
             * @constructor
             * @param {godwit.v1.BlockRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BlockRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BlockRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.BlockRequest
             * @instance
             */
            BlockRequest.prototype.user_id = "";

            /**
             * Encodes the specified BlockRequest message. Does not implicitly {@link godwit.v1.BlockRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.BlockRequest
             * @static
             * @param {godwit.v1.BlockRequest.$Properties} message BlockRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BlockRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BlockRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.BlockRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.BlockRequest & godwit.v1.BlockRequest.$Shape} BlockRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BlockRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.BlockRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BlockRequest;
        })();

        v1.BlockResponse = (function() {

            /**
             * Properties of a BlockResponse.
             * @typedef {Object} godwit.v1.BlockResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BlockResponse.
             * @memberof godwit.v1
             * @interface IBlockResponse
             * @augments godwit.v1.BlockResponse.$Properties
             * @deprecated Use godwit.v1.BlockResponse.$Properties instead.
             */

            /**
             * Shape of a BlockResponse.
             * @typedef {godwit.v1.BlockResponse.$Properties} godwit.v1.BlockResponse.$Shape
             */

            /**
             * Constructs a new BlockResponse.
             * @memberof godwit.v1
             * @classdesc Represents a BlockResponse.
             * @constructor
             * @param {godwit.v1.BlockResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BlockResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified BlockResponse message. Does not implicitly {@link godwit.v1.BlockResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.BlockResponse
             * @static
             * @param {godwit.v1.BlockResponse.$Properties} message BlockResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BlockResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BlockResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.BlockResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.BlockResponse & godwit.v1.BlockResponse.$Shape} BlockResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BlockResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.BlockResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BlockResponse;
        })();

        v1.UnblockRequest = (function() {

            /**
             * Properties of an UnblockRequest.
             * @typedef {Object} godwit.v1.UnblockRequest.$Properties
             * @property {string} [user_id] UnblockRequest user_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnblockRequest.
             * @memberof godwit.v1
             * @interface IUnblockRequest
             * @augments godwit.v1.UnblockRequest.$Properties
             * @deprecated Use godwit.v1.UnblockRequest.$Properties instead.
             */

            /**
             * Shape of an UnblockRequest.
             * @typedef {godwit.v1.UnblockRequest.$Properties} godwit.v1.UnblockRequest.$Shape
             */

            /**
             * Constructs a new UnblockRequest.
             * @memberof godwit.v1
             * @classdesc Represents an UnblockRequest.
             * @constructor
             * @param {godwit.v1.UnblockRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnblockRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UnblockRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.UnblockRequest
             * @instance
             */
            UnblockRequest.prototype.user_id = "";

            /**
             * Encodes the specified UnblockRequest message. Does not implicitly {@link godwit.v1.UnblockRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UnblockRequest
             * @static
             * @param {godwit.v1.UnblockRequest.$Properties} message UnblockRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnblockRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UnblockRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UnblockRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UnblockRequest & godwit.v1.UnblockRequest.$Shape} UnblockRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnblockRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.UnblockRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UnblockRequest;
        })();

        v1.UnblockResponse = (function() {

            /**
             * Properties of an UnblockResponse.
             * @typedef {Object} godwit.v1.UnblockResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnblockResponse.
             * @memberof godwit.v1
             * @interface IUnblockResponse
             * @augments godwit.v1.UnblockResponse.$Properties
             * @deprecated Use godwit.v1.UnblockResponse.$Properties instead.
             */

            /**
             * Shape of an UnblockResponse.
             * @typedef {godwit.v1.UnblockResponse.$Properties} godwit.v1.UnblockResponse.$Shape
             */

            /**
             * Constructs a new UnblockResponse.
             * @memberof godwit.v1
             * @classdesc Represents an UnblockResponse.
             * @constructor
             * @param {godwit.v1.UnblockResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnblockResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified UnblockResponse message. Does not implicitly {@link godwit.v1.UnblockResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UnblockResponse
             * @static
             * @param {godwit.v1.UnblockResponse.$Properties} message UnblockResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnblockResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UnblockResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UnblockResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UnblockResponse & godwit.v1.UnblockResponse.$Shape} UnblockResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnblockResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.UnblockResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UnblockResponse;
        })();

        v1.ListFriendsRequest = (function() {

            /**
             * Properties of a ListFriendsRequest.
             * @typedef {Object} godwit.v1.ListFriendsRequest.$Properties
             * @property {number} [limit] ListFriendsRequest limit
             * @property {string} [page_token] ListFriendsRequest page_token
             * @property {godwit.v1.FriendshipState} [state] ListFriendsRequest state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListFriendsRequest.
             * @memberof godwit.v1
             * @interface IListFriendsRequest
             * @augments godwit.v1.ListFriendsRequest.$Properties
             * @deprecated Use godwit.v1.ListFriendsRequest.$Properties instead.
             */

            /**
             * Shape of a ListFriendsRequest.
             * @typedef {godwit.v1.ListFriendsRequest.$Properties} godwit.v1.ListFriendsRequest.$Shape
             */

            /**
             * Constructs a new ListFriendsRequest.
             * @memberof godwit.v1
             * @classdesc Represents a ListFriendsRequest.
             * @constructor
             * @param {godwit.v1.ListFriendsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListFriendsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListFriendsRequest limit.
             * @member {number} limit
             * @memberof godwit.v1.ListFriendsRequest
             * @instance
             */
            ListFriendsRequest.prototype.limit = 0;

            /**
             * ListFriendsRequest page_token.
             * @member {string} page_token
             * @memberof godwit.v1.ListFriendsRequest
             * @instance
             */
            ListFriendsRequest.prototype.page_token = "";

            /**
             * ListFriendsRequest state.
             * @member {godwit.v1.FriendshipState} state
             * @memberof godwit.v1.ListFriendsRequest
             * @instance
             */
            ListFriendsRequest.prototype.state = 0;

            /**
             * Encodes the specified ListFriendsRequest message. Does not implicitly {@link godwit.v1.ListFriendsRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ListFriendsRequest
             * @static
             * @param {godwit.v1.ListFriendsRequest.$Properties} message ListFriendsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListFriendsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.limit);
                if (message.page_token != null && $Object.hasOwnProperty.call(message, "page_token") && message.page_token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.page_token);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListFriendsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ListFriendsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ListFriendsRequest & godwit.v1.ListFriendsRequest.$Shape} ListFriendsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListFriendsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ListFriendsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.page_token = value;
                            else
                                delete message.page_token;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListFriendsRequest;
        })();

        v1.ListFriendsResponse = (function() {

            /**
             * Properties of a ListFriendsResponse.
             * @typedef {Object} godwit.v1.ListFriendsResponse.$Properties
             * @property {Array.<godwit.v1.Friend.$Properties>} [friends] ListFriendsResponse friends
             * @property {string} [next_page_token] ListFriendsResponse next_page_token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListFriendsResponse.
             * @memberof godwit.v1
             * @interface IListFriendsResponse
             * @augments godwit.v1.ListFriendsResponse.$Properties
             * @deprecated Use godwit.v1.ListFriendsResponse.$Properties instead.
             */

            /**
             * Shape of a ListFriendsResponse.
             * @typedef {godwit.v1.ListFriendsResponse.$Properties} godwit.v1.ListFriendsResponse.$Shape
             */

            /**
             * Constructs a new ListFriendsResponse.
             * @memberof godwit.v1
             * @classdesc Represents a ListFriendsResponse.
             * @constructor
             * @param {godwit.v1.ListFriendsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListFriendsResponse = function (properties) {
                this.friends = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListFriendsResponse friends.
             * @member {Array.<godwit.v1.Friend>} friends
             * @memberof godwit.v1.ListFriendsResponse
             * @instance
             */
            ListFriendsResponse.prototype.friends = $util.emptyArray;

            /**
             * ListFriendsResponse next_page_token.
             * @member {string} next_page_token
             * @memberof godwit.v1.ListFriendsResponse
             * @instance
             */
            ListFriendsResponse.prototype.next_page_token = "";

            /**
             * Encodes the specified ListFriendsResponse message. Does not implicitly {@link godwit.v1.ListFriendsResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ListFriendsResponse
             * @static
             * @param {godwit.v1.ListFriendsResponse.$Properties} message ListFriendsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListFriendsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.friends != null && message.friends.length)
                    for (let i = 0; i < message.friends.length; ++i)
                        $root.godwit.v1.Friend.encode(message.friends[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.next_page_token != null && $Object.hasOwnProperty.call(message, "next_page_token") && message.next_page_token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.next_page_token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListFriendsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ListFriendsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ListFriendsResponse & godwit.v1.ListFriendsResponse.$Shape} ListFriendsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListFriendsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ListFriendsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.friends && message.friends.length))
                                message.friends = [];
                            message.friends.push($root.godwit.v1.Friend.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.next_page_token = value;
                            else
                                delete message.next_page_token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListFriendsResponse;
        })();

        /**
         * PresenceStatus enum.
         * @name godwit.v1.PresenceStatus
         * @enum {number}
         * @property {number} PRESENCE_STATUS_UNSPECIFIED=0 PRESENCE_STATUS_UNSPECIFIED value
         * @property {number} PRESENCE_STATUS_OFFLINE=1 PRESENCE_STATUS_OFFLINE value
         * @property {number} PRESENCE_STATUS_ONLINE=2 PRESENCE_STATUS_ONLINE value
         * @property {number} PRESENCE_STATUS_AWAY=3 PRESENCE_STATUS_AWAY value
         * @property {number} PRESENCE_STATUS_BUSY=4 PRESENCE_STATUS_BUSY value
         * @property {number} PRESENCE_STATUS_INVISIBLE=5 PRESENCE_STATUS_INVISIBLE value
         */
        v1.PresenceStatus = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PRESENCE_STATUS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PRESENCE_STATUS_OFFLINE"] = 1;
            values[valuesById[2] = "PRESENCE_STATUS_ONLINE"] = 2;
            values[valuesById[3] = "PRESENCE_STATUS_AWAY"] = 3;
            values[valuesById[4] = "PRESENCE_STATUS_BUSY"] = 4;
            values[valuesById[5] = "PRESENCE_STATUS_INVISIBLE"] = 5;
            return values;
        })();

        v1.Presence = (function() {

            /**
             * Properties of a Presence.
             * @typedef {Object} godwit.v1.Presence.$Properties
             * @property {string} [user_id] Presence user_id
             * @property {godwit.v1.PresenceStatus} [status] Presence status
             * @property {string} [text] Presence text
             * @property {number} [last_seen] Presence last_seen
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Presence.
             * @memberof godwit.v1
             * @interface IPresence
             * @augments godwit.v1.Presence.$Properties
             * @deprecated Use godwit.v1.Presence.$Properties instead.
             */

            /**
             * Shape of a Presence.
             * @typedef {godwit.v1.Presence.$Properties} godwit.v1.Presence.$Shape
             */

            /**
             * Constructs a new Presence.
             * @memberof godwit.v1
             * @classdesc Represents a Presence.
             * @constructor
             * @param {godwit.v1.Presence.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Presence = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Presence user_id.
             * @member {string} user_id
             * @memberof godwit.v1.Presence
             * @instance
             */
            Presence.prototype.user_id = "";

            /**
             * Presence status.
             * @member {godwit.v1.PresenceStatus} status
             * @memberof godwit.v1.Presence
             * @instance
             */
            Presence.prototype.status = 0;

            /**
             * Presence text.
             * @member {string} text
             * @memberof godwit.v1.Presence
             * @instance
             */
            Presence.prototype.text = "";

            /**
             * Presence last_seen.
             * @member {number} last_seen
             * @memberof godwit.v1.Presence
             * @instance
             */
            Presence.prototype.last_seen = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Presence message. Does not implicitly {@link godwit.v1.Presence.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Presence
             * @static
             * @param {godwit.v1.Presence.$Properties} message Presence message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Presence.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.status);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.last_seen != null && $Object.hasOwnProperty.call(message, "last_seen") && (typeof message.last_seen === "object" ? message.last_seen.low || message.last_seen.high : message.last_seen !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.last_seen);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Presence
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Presence & godwit.v1.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Presence.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Presence();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.last_seen = value;
                            else
                                delete message.last_seen;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Presence;
        })();

        v1.SetPresenceRequest = (function() {

            /**
             * Properties of a SetPresenceRequest.
             * @typedef {Object} godwit.v1.SetPresenceRequest.$Properties
             * @property {godwit.v1.PresenceStatus} [status] SetPresenceRequest status
             * @property {string} [text] SetPresenceRequest text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetPresenceRequest.
             * @memberof godwit.v1
             * @interface ISetPresenceRequest
             * @augments godwit.v1.SetPresenceRequest.$Properties
             * @deprecated Use godwit.v1.SetPresenceRequest.$Properties instead.
             */

            /**
             * Shape of a SetPresenceRequest.
             * @typedef {godwit.v1.SetPresenceRequest.$Properties} godwit.v1.SetPresenceRequest.$Shape
             */

            /**
             * Constructs a new SetPresenceRequest.
             * @memberof godwit.v1
             * @classdesc Represents a SetPresenceRequest.
             * @constructor
             * @param {godwit.v1.SetPresenceRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetPresenceRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetPresenceRequest status.
             * @member {godwit.v1.PresenceStatus} status
             * @memberof godwit.v1.SetPresenceRequest
             * @instance
             */
            SetPresenceRequest.prototype.status = 0;

            /**
             * SetPresenceRequest text.
             * @member {string} text
             * @memberof godwit.v1.SetPresenceRequest
             * @instance
             */
            SetPresenceRequest.prototype.text = "";

            /**
             * Encodes the specified SetPresenceRequest message. Does not implicitly {@link godwit.v1.SetPresenceRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SetPresenceRequest
             * @static
             * @param {godwit.v1.SetPresenceRequest.$Properties} message SetPresenceRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetPresenceRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.status);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetPresenceRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SetPresenceRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SetPresenceRequest & godwit.v1.SetPresenceRequest.$Shape} SetPresenceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetPresenceRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SetPresenceRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SetPresenceRequest;
        })();

        v1.SetPresenceResponse = (function() {

            /**
             * Properties of a SetPresenceResponse.
             * @typedef {Object} godwit.v1.SetPresenceResponse.$Properties
             * @property {number} [version] SetPresenceResponse version
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetPresenceResponse.
             * @memberof godwit.v1
             * @interface ISetPresenceResponse
             * @augments godwit.v1.SetPresenceResponse.$Properties
             * @deprecated Use godwit.v1.SetPresenceResponse.$Properties instead.
             */

            /**
             * Shape of a SetPresenceResponse.
             * @typedef {godwit.v1.SetPresenceResponse.$Properties} godwit.v1.SetPresenceResponse.$Shape
             */

            /**
             * Constructs a new SetPresenceResponse.
             * @memberof godwit.v1
             * @classdesc Represents a SetPresenceResponse.
             * @constructor
             * @param {godwit.v1.SetPresenceResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetPresenceResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetPresenceResponse version.
             * @member {number} version
             * @memberof godwit.v1.SetPresenceResponse
             * @instance
             */
            SetPresenceResponse.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified SetPresenceResponse message. Does not implicitly {@link godwit.v1.SetPresenceResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SetPresenceResponse
             * @static
             * @param {godwit.v1.SetPresenceResponse.$Properties} message SetPresenceResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetPresenceResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.version);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetPresenceResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SetPresenceResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SetPresenceResponse & godwit.v1.SetPresenceResponse.$Shape} SetPresenceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetPresenceResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.SetPresenceResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SetPresenceResponse;
        })();

        v1.HelloRequest = (function() {

            /**
             * Properties of a HelloRequest.
             * @typedef {Object} godwit.v1.HelloRequest.$Properties
             * @property {string} [token] HelloRequest token
             * @property {string} [client_name] HelloRequest client_name
             * @property {string} [client_version] HelloRequest client_version
             * @property {Array.<godwit.v1.Cursor.$Properties>} [resume] HelloRequest resume
             * @property {boolean} [compact_resume] HelloRequest compact_resume
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HelloRequest.
             * @memberof godwit.v1
             * @interface IHelloRequest
             * @augments godwit.v1.HelloRequest.$Properties
             * @deprecated Use godwit.v1.HelloRequest.$Properties instead.
             */

            /**
             * Shape of a HelloRequest.
             * @typedef {godwit.v1.HelloRequest.$Properties} godwit.v1.HelloRequest.$Shape
             */

            /**
             * Constructs a new HelloRequest.
             * @memberof godwit.v1
             * @classdesc Represents a HelloRequest.
             * @constructor
             * @param {godwit.v1.HelloRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HelloRequest = function (properties) {
                this.resume = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HelloRequest token.
             * @member {string} token
             * @memberof godwit.v1.HelloRequest
             * @instance
             */
            HelloRequest.prototype.token = "";

            /**
             * HelloRequest client_name.
             * @member {string} client_name
             * @memberof godwit.v1.HelloRequest
             * @instance
             */
            HelloRequest.prototype.client_name = "";

            /**
             * HelloRequest client_version.
             * @member {string} client_version
             * @memberof godwit.v1.HelloRequest
             * @instance
             */
            HelloRequest.prototype.client_version = "";

            /**
             * HelloRequest resume.
             * @member {Array.<godwit.v1.Cursor>} resume
             * @memberof godwit.v1.HelloRequest
             * @instance
             */
            HelloRequest.prototype.resume = $util.emptyArray;

            /**
             * HelloRequest compact_resume.
             * @member {boolean} compact_resume
             * @memberof godwit.v1.HelloRequest
             * @instance
             */
            HelloRequest.prototype.compact_resume = false;

            /**
             * Encodes the specified HelloRequest message. Does not implicitly {@link godwit.v1.HelloRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.HelloRequest
             * @static
             * @param {godwit.v1.HelloRequest.$Properties} message HelloRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HelloRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.token);
                if (message.client_name != null && $Object.hasOwnProperty.call(message, "client_name") && message.client_name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.client_name);
                if (message.client_version != null && $Object.hasOwnProperty.call(message, "client_version") && message.client_version !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.client_version);
                if (message.resume != null && message.resume.length)
                    for (let i = 0; i < message.resume.length; ++i)
                        $root.godwit.v1.Cursor.encode(message.resume[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.compact_resume != null && $Object.hasOwnProperty.call(message, "compact_resume") && message.compact_resume !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.compact_resume);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HelloRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.HelloRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.HelloRequest & godwit.v1.HelloRequest.$Shape} HelloRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HelloRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.HelloRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.client_name = value;
                            else
                                delete message.client_name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.client_version = value;
                            else
                                delete message.client_version;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.resume && message.resume.length))
                                message.resume = [];
                            message.resume.push($root.godwit.v1.Cursor.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.compact_resume = value;
                            else
                                delete message.compact_resume;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HelloRequest;
        })();

        v1.HelloResponse = (function() {

            /**
             * Properties of a HelloResponse.
             * @typedef {Object} godwit.v1.HelloResponse.$Properties
             * @property {string} [session_id] HelloResponse session_id
             * @property {string} [user_id] HelloResponse user_id
             * @property {number} [server_time] HelloResponse server_time
             * @property {number} [heartbeat_interval_ms] HelloResponse heartbeat_interval_ms
             * @property {godwit.v1.Limits.$Properties} [limits] HelloResponse limits
             * @property {Array.<godwit.v1.ConversationHead.$Properties>} [heads] HelloResponse heads
             * @property {Array.<godwit.v1.Presence.$Properties>} [friends] HelloResponse friends
             * @property {number} [token_expires_at] HelloResponse token_expires_at
             * @property {string} [database_epoch] HelloResponse database_epoch
             * @property {number} [sets_version] HelloResponse sets_version
             * @property {Array.<number>} [up_to_date] HelloResponse up_to_date
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HelloResponse.
             * @memberof godwit.v1
             * @interface IHelloResponse
             * @augments godwit.v1.HelloResponse.$Properties
             * @deprecated Use godwit.v1.HelloResponse.$Properties instead.
             */

            /**
             * Shape of a HelloResponse.
             * @typedef {godwit.v1.HelloResponse.$Properties} godwit.v1.HelloResponse.$Shape
             */

            /**
             * Constructs a new HelloResponse.
             * @memberof godwit.v1
             * @classdesc Represents a HelloResponse.
             * @constructor
             * @param {godwit.v1.HelloResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HelloResponse = function (properties) {
                this.heads = [];
                this.friends = [];
                this.up_to_date = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HelloResponse session_id.
             * @member {string} session_id
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.session_id = "";

            /**
             * HelloResponse user_id.
             * @member {string} user_id
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.user_id = "";

            /**
             * HelloResponse server_time.
             * @member {number} server_time
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.server_time = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HelloResponse heartbeat_interval_ms.
             * @member {number} heartbeat_interval_ms
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.heartbeat_interval_ms = 0;

            /**
             * HelloResponse limits.
             * @member {godwit.v1.Limits} limits
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.limits = null;

            /**
             * HelloResponse heads.
             * @member {Array.<godwit.v1.ConversationHead>} heads
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.heads = $util.emptyArray;

            /**
             * HelloResponse friends.
             * @member {Array.<godwit.v1.Presence>} friends
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.friends = $util.emptyArray;

            /**
             * HelloResponse token_expires_at.
             * @member {number} token_expires_at
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.token_expires_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HelloResponse database_epoch.
             * @member {string} database_epoch
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.database_epoch = "";

            /**
             * HelloResponse sets_version.
             * @member {number} sets_version
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.sets_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HelloResponse up_to_date.
             * @member {Array.<number>} up_to_date
             * @memberof godwit.v1.HelloResponse
             * @instance
             */
            HelloResponse.prototype.up_to_date = $util.emptyArray;

            /**
             * Encodes the specified HelloResponse message. Does not implicitly {@link godwit.v1.HelloResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.HelloResponse
             * @static
             * @param {godwit.v1.HelloResponse.$Properties} message HelloResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HelloResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.session_id != null && $Object.hasOwnProperty.call(message, "session_id") && message.session_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.session_id);
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.user_id);
                if (message.server_time != null && $Object.hasOwnProperty.call(message, "server_time") && (typeof message.server_time === "object" ? message.server_time.low || message.server_time.high : message.server_time !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.server_time);
                if (message.heartbeat_interval_ms != null && $Object.hasOwnProperty.call(message, "heartbeat_interval_ms") && message.heartbeat_interval_ms !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.heartbeat_interval_ms);
                if (message.limits != null && $Object.hasOwnProperty.call(message, "limits"))
                    $root.godwit.v1.Limits.encode(message.limits, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.heads != null && message.heads.length)
                    for (let i = 0; i < message.heads.length; ++i)
                        $root.godwit.v1.ConversationHead.encode(message.heads[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.friends != null && message.friends.length)
                    for (let i = 0; i < message.friends.length; ++i)
                        $root.godwit.v1.Presence.encode(message.friends[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.token_expires_at != null && $Object.hasOwnProperty.call(message, "token_expires_at") && (typeof message.token_expires_at === "object" ? message.token_expires_at.low || message.token_expires_at.high : message.token_expires_at !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.token_expires_at);
                if (message.database_epoch != null && $Object.hasOwnProperty.call(message, "database_epoch") && message.database_epoch !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.database_epoch);
                if (message.sets_version != null && $Object.hasOwnProperty.call(message, "sets_version") && (typeof message.sets_version === "object" ? message.sets_version.low || message.sets_version.high : message.sets_version !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.sets_version);
                if (message.up_to_date != null && message.up_to_date.length)
                    writer.uint32(/* id 11, wireType 2 =*/90).uint32s(message.up_to_date);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HelloResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.HelloResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.HelloResponse & godwit.v1.HelloResponse.$Shape} HelloResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HelloResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.HelloResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.session_id = value;
                            else
                                delete message.session_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user_id = value;
                            else
                                delete message.user_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.server_time = value;
                            else
                                delete message.server_time;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.heartbeat_interval_ms = value;
                            else
                                delete message.heartbeat_interval_ms;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.limits = $root.godwit.v1.Limits.decode(reader, reader.size(), $undefined, _depth + 1, message.limits);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.heads && message.heads.length))
                                message.heads = [];
                            message.heads.push($root.godwit.v1.ConversationHead.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.friends && message.friends.length))
                                message.friends = [];
                            message.friends.push($root.godwit.v1.Presence.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.token_expires_at = value;
                            else
                                delete message.token_expires_at;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.database_epoch = value;
                            else
                                delete message.database_epoch;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sets_version = value;
                            else
                                delete message.sets_version;
                            continue;
                        }
                    case 11: {
                            if (wireType === 2) {
                                if (!(message.up_to_date && message.up_to_date.length))
                                    message.up_to_date = [];
                                reader.uint32s(message.up_to_date);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.up_to_date && message.up_to_date.length))
                                message.up_to_date = [];
                            message.up_to_date.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HelloResponse;
        })();

        v1.Cursor = (function() {

            /**
             * Properties of a Cursor.
             * @typedef {Object} godwit.v1.Cursor.$Properties
             * @property {string} [conversation_id] Cursor conversation_id
             * @property {number} [seq] Cursor seq
             * @property {number|null} [change] Cursor change
             * @property {string|null} [database_epoch] Cursor database_epoch
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Cursor.
             * @memberof godwit.v1
             * @interface ICursor
             * @augments godwit.v1.Cursor.$Properties
             * @deprecated Use godwit.v1.Cursor.$Properties instead.
             */

            /**
             * Shape of a Cursor.
             * @typedef {godwit.v1.Cursor.$Properties} godwit.v1.Cursor.$Shape
             */

            /**
             * Constructs a new Cursor.
             * @memberof godwit.v1
             * @classdesc Represents a Cursor.
             * @constructor
             * @param {godwit.v1.Cursor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Cursor = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Cursor conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.Cursor
             * @instance
             */
            Cursor.prototype.conversation_id = "";

            /**
             * Cursor seq.
             * @member {number} seq
             * @memberof godwit.v1.Cursor
             * @instance
             */
            Cursor.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Cursor change.
             * @member {number|null} change
             * @memberof godwit.v1.Cursor
             * @instance
             */
            Cursor.prototype.change = null;

            /**
             * Cursor database_epoch.
             * @member {string|null} database_epoch
             * @memberof godwit.v1.Cursor
             * @instance
             */
            Cursor.prototype.database_epoch = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_change", {
                get: $util.oneOfGetter($oneOfFields = ["change"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_database_epoch", {
                get: $util.oneOfGetter($oneOfFields = ["database_epoch"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Cursor message. Does not implicitly {@link godwit.v1.Cursor.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Cursor
             * @static
             * @param {godwit.v1.Cursor.$Properties} message Cursor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Cursor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                if (message.change != null && $Object.hasOwnProperty.call(message, "change"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.change);
                if (message.database_epoch != null && $Object.hasOwnProperty.call(message, "database_epoch"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.database_epoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Cursor message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Cursor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Cursor & godwit.v1.Cursor.$Shape} Cursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Cursor.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Cursor();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.change = reader.uint64();
                            message._change = "change";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.database_epoch = reader.stringVerify();
                            message._database_epoch = "database_epoch";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Cursor;
        })();

        v1.Limits = (function() {

            /**
             * Properties of a Limits.
             * @typedef {Object} godwit.v1.Limits.$Properties
             * @property {number} [max_message_bytes] Limits max_message_bytes
             * @property {number} [max_frames] Limits max_frames
             * @property {number} [max_body_bytes] Limits max_body_bytes
             * @property {number} [max_in_flight] Limits max_in_flight
             * @property {number} [max_history] Limits max_history
             * @property {number} [max_heads] Limits max_heads
             * @property {number} [max_members_per_request] Limits max_members_per_request
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Limits.
             * @memberof godwit.v1
             * @interface ILimits
             * @augments godwit.v1.Limits.$Properties
             * @deprecated Use godwit.v1.Limits.$Properties instead.
             */

            /**
             * Shape of a Limits.
             * @typedef {godwit.v1.Limits.$Properties} godwit.v1.Limits.$Shape
             */

            /**
             * Constructs a new Limits.
             * @memberof godwit.v1
             * @classdesc Represents a Limits.
             * @constructor
             * @param {godwit.v1.Limits.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Limits = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Limits max_message_bytes.
             * @member {number} max_message_bytes
             * @memberof godwit.v1.Limits
             * @instance
             */
            Limits.prototype.max_message_bytes = 0;

            /**
             * Limits max_frames.
             * @member {number} max_frames
             * @memberof godwit.v1.Limits
             * @instance
             */
            Limits.prototype.max_frames = 0;

            /**
             * Limits max_body_bytes.
             * @member {number} max_body_bytes
             * @memberof godwit.v1.Limits
             * @instance
             */
            Limits.prototype.max_body_bytes = 0;

            /**
             * Limits max_in_flight.
             * @member {number} max_in_flight
             * @memberof godwit.v1.Limits
             * @instance
             */
            Limits.prototype.max_in_flight = 0;

            /**
             * Limits max_history.
             * @member {number} max_history
             * @memberof godwit.v1.Limits
             * @instance
             */
            Limits.prototype.max_history = 0;

            /**
             * Limits max_heads.
             * @member {number} max_heads
             * @memberof godwit.v1.Limits
             * @instance
             */
            Limits.prototype.max_heads = 0;

            /**
             * Limits max_members_per_request.
             * @member {number} max_members_per_request
             * @memberof godwit.v1.Limits
             * @instance
             */
            Limits.prototype.max_members_per_request = 0;

            /**
             * Encodes the specified Limits message. Does not implicitly {@link godwit.v1.Limits.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.Limits
             * @static
             * @param {godwit.v1.Limits.$Properties} message Limits message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Limits.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.max_message_bytes != null && $Object.hasOwnProperty.call(message, "max_message_bytes") && message.max_message_bytes !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.max_message_bytes);
                if (message.max_frames != null && $Object.hasOwnProperty.call(message, "max_frames") && message.max_frames !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.max_frames);
                if (message.max_body_bytes != null && $Object.hasOwnProperty.call(message, "max_body_bytes") && message.max_body_bytes !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.max_body_bytes);
                if (message.max_in_flight != null && $Object.hasOwnProperty.call(message, "max_in_flight") && message.max_in_flight !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.max_in_flight);
                if (message.max_history != null && $Object.hasOwnProperty.call(message, "max_history") && message.max_history !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.max_history);
                if (message.max_heads != null && $Object.hasOwnProperty.call(message, "max_heads") && message.max_heads !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.max_heads);
                if (message.max_members_per_request != null && $Object.hasOwnProperty.call(message, "max_members_per_request") && message.max_members_per_request !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.max_members_per_request);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Limits message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.Limits
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.Limits & godwit.v1.Limits.$Shape} Limits
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Limits.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.Limits();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.max_message_bytes = value;
                            else
                                delete message.max_message_bytes;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.max_frames = value;
                            else
                                delete message.max_frames;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.max_body_bytes = value;
                            else
                                delete message.max_body_bytes;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.max_in_flight = value;
                            else
                                delete message.max_in_flight;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.max_history = value;
                            else
                                delete message.max_history;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.max_heads = value;
                            else
                                delete message.max_heads;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.max_members_per_request = value;
                            else
                                delete message.max_members_per_request;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Limits;
        })();

        v1.ConversationHead = (function() {

            /**
             * Properties of a ConversationHead.
             * @typedef {Object} godwit.v1.ConversationHead.$Properties
             * @property {string} [conversation_id] ConversationHead conversation_id
             * @property {number} [last_seq] ConversationHead last_seq
             * @property {number} [read_seq] ConversationHead read_seq
             * @property {number} [active_at] ConversationHead active_at
             * @property {number} [last_change] ConversationHead last_change
             * @property {number} [details_version] ConversationHead details_version
             * @property {number} [epoch] ConversationHead epoch
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConversationHead.
             * @memberof godwit.v1
             * @interface IConversationHead
             * @augments godwit.v1.ConversationHead.$Properties
             * @deprecated Use godwit.v1.ConversationHead.$Properties instead.
             */

            /**
             * Shape of a ConversationHead.
             * @typedef {godwit.v1.ConversationHead.$Properties} godwit.v1.ConversationHead.$Shape
             */

            /**
             * Constructs a new ConversationHead.
             * @memberof godwit.v1
             * @classdesc Represents a ConversationHead.
             * @constructor
             * @param {godwit.v1.ConversationHead.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConversationHead = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConversationHead conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.ConversationHead
             * @instance
             */
            ConversationHead.prototype.conversation_id = "";

            /**
             * ConversationHead last_seq.
             * @member {number} last_seq
             * @memberof godwit.v1.ConversationHead
             * @instance
             */
            ConversationHead.prototype.last_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ConversationHead read_seq.
             * @member {number} read_seq
             * @memberof godwit.v1.ConversationHead
             * @instance
             */
            ConversationHead.prototype.read_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ConversationHead active_at.
             * @member {number} active_at
             * @memberof godwit.v1.ConversationHead
             * @instance
             */
            ConversationHead.prototype.active_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ConversationHead last_change.
             * @member {number} last_change
             * @memberof godwit.v1.ConversationHead
             * @instance
             */
            ConversationHead.prototype.last_change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ConversationHead details_version.
             * @member {number} details_version
             * @memberof godwit.v1.ConversationHead
             * @instance
             */
            ConversationHead.prototype.details_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ConversationHead epoch.
             * @member {number} epoch
             * @memberof godwit.v1.ConversationHead
             * @instance
             */
            ConversationHead.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified ConversationHead message. Does not implicitly {@link godwit.v1.ConversationHead.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ConversationHead
             * @static
             * @param {godwit.v1.ConversationHead.$Properties} message ConversationHead message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConversationHead.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.last_seq != null && $Object.hasOwnProperty.call(message, "last_seq") && (typeof message.last_seq === "object" ? message.last_seq.low || message.last_seq.high : message.last_seq !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.last_seq);
                if (message.read_seq != null && $Object.hasOwnProperty.call(message, "read_seq") && (typeof message.read_seq === "object" ? message.read_seq.low || message.read_seq.high : message.read_seq !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.read_seq);
                if (message.active_at != null && $Object.hasOwnProperty.call(message, "active_at") && (typeof message.active_at === "object" ? message.active_at.low || message.active_at.high : message.active_at !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.active_at);
                if (message.last_change != null && $Object.hasOwnProperty.call(message, "last_change") && (typeof message.last_change === "object" ? message.last_change.low || message.last_change.high : message.last_change !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.last_change);
                if (message.details_version != null && $Object.hasOwnProperty.call(message, "details_version") && (typeof message.details_version === "object" ? message.details_version.low || message.details_version.high : message.details_version !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.details_version);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.epoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConversationHead message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ConversationHead
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ConversationHead & godwit.v1.ConversationHead.$Shape} ConversationHead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConversationHead.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ConversationHead();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversation_id = value;
                            else
                                delete message.conversation_id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.last_seq = value;
                            else
                                delete message.last_seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.read_seq = value;
                            else
                                delete message.read_seq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.active_at = value;
                            else
                                delete message.active_at;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.last_change = value;
                            else
                                delete message.last_change;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.details_version = value;
                            else
                                delete message.details_version;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConversationHead;
        })();

        v1.PingRequest = (function() {

            /**
             * Properties of a PingRequest.
             * @typedef {Object} godwit.v1.PingRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PingRequest.
             * @memberof godwit.v1
             * @interface IPingRequest
             * @augments godwit.v1.PingRequest.$Properties
             * @deprecated Use godwit.v1.PingRequest.$Properties instead.
             */

            /**
             * Shape of a PingRequest.
             * @typedef {godwit.v1.PingRequest.$Properties} godwit.v1.PingRequest.$Shape
             */

            /**
             * Constructs a new PingRequest.
             * @memberof godwit.v1
             * @classdesc Represents a PingRequest.
             * @constructor
             * @param {godwit.v1.PingRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PingRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified PingRequest message. Does not implicitly {@link godwit.v1.PingRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.PingRequest
             * @static
             * @param {godwit.v1.PingRequest.$Properties} message PingRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PingRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PingRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.PingRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.PingRequest & godwit.v1.PingRequest.$Shape} PingRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PingRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.PingRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PingRequest;
        })();

        v1.PingResponse = (function() {

            /**
             * Properties of a PingResponse.
             * @typedef {Object} godwit.v1.PingResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PingResponse.
             * @memberof godwit.v1
             * @interface IPingResponse
             * @augments godwit.v1.PingResponse.$Properties
             * @deprecated Use godwit.v1.PingResponse.$Properties instead.
             */

            /**
             * Shape of a PingResponse.
             * @typedef {godwit.v1.PingResponse.$Properties} godwit.v1.PingResponse.$Shape
             */

            /**
             * Constructs a new PingResponse.
             * @memberof godwit.v1
             * @classdesc Represents a PingResponse.
             * @constructor
             * @param {godwit.v1.PingResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PingResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified PingResponse message. Does not implicitly {@link godwit.v1.PingResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.PingResponse
             * @static
             * @param {godwit.v1.PingResponse.$Properties} message PingResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PingResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PingResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.PingResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.PingResponse & godwit.v1.PingResponse.$Shape} PingResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PingResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.PingResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PingResponse;
        })();

        v1.RefreshRequest = (function() {

            /**
             * Properties of a RefreshRequest.
             * @typedef {Object} godwit.v1.RefreshRequest.$Properties
             * @property {string} [token] RefreshRequest token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RefreshRequest.
             * @memberof godwit.v1
             * @interface IRefreshRequest
             * @augments godwit.v1.RefreshRequest.$Properties
             * @deprecated Use godwit.v1.RefreshRequest.$Properties instead.
             */

            /**
             * Shape of a RefreshRequest.
             * @typedef {godwit.v1.RefreshRequest.$Properties} godwit.v1.RefreshRequest.$Shape
             */

            /**
             * Constructs a new RefreshRequest.
             * @memberof godwit.v1
             * @classdesc Represents a RefreshRequest.
             * @constructor
             * @param {godwit.v1.RefreshRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RefreshRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RefreshRequest token.
             * @member {string} token
             * @memberof godwit.v1.RefreshRequest
             * @instance
             */
            RefreshRequest.prototype.token = "";

            /**
             * Encodes the specified RefreshRequest message. Does not implicitly {@link godwit.v1.RefreshRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RefreshRequest
             * @static
             * @param {godwit.v1.RefreshRequest.$Properties} message RefreshRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RefreshRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RefreshRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RefreshRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RefreshRequest & godwit.v1.RefreshRequest.$Shape} RefreshRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RefreshRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.RefreshRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RefreshRequest;
        })();

        v1.RefreshResponse = (function() {

            /**
             * Properties of a RefreshResponse.
             * @typedef {Object} godwit.v1.RefreshResponse.$Properties
             * @property {number} [expires_at] RefreshResponse expires_at
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RefreshResponse.
             * @memberof godwit.v1
             * @interface IRefreshResponse
             * @augments godwit.v1.RefreshResponse.$Properties
             * @deprecated Use godwit.v1.RefreshResponse.$Properties instead.
             */

            /**
             * Shape of a RefreshResponse.
             * @typedef {godwit.v1.RefreshResponse.$Properties} godwit.v1.RefreshResponse.$Shape
             */

            /**
             * Constructs a new RefreshResponse.
             * @memberof godwit.v1
             * @classdesc Represents a RefreshResponse.
             * @constructor
             * @param {godwit.v1.RefreshResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RefreshResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RefreshResponse expires_at.
             * @member {number} expires_at
             * @memberof godwit.v1.RefreshResponse
             * @instance
             */
            RefreshResponse.prototype.expires_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified RefreshResponse message. Does not implicitly {@link godwit.v1.RefreshResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RefreshResponse
             * @static
             * @param {godwit.v1.RefreshResponse.$Properties} message RefreshResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RefreshResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.expires_at != null && $Object.hasOwnProperty.call(message, "expires_at") && (typeof message.expires_at === "object" ? message.expires_at.low || message.expires_at.high : message.expires_at !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.expires_at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RefreshResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RefreshResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RefreshResponse & godwit.v1.RefreshResponse.$Shape} RefreshResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RefreshResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.RefreshResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expires_at = value;
                            else
                                delete message.expires_at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RefreshResponse;
        })();

        v1.ResumeRequest = (function() {

            /**
             * Properties of a ResumeRequest.
             * @typedef {Object} godwit.v1.ResumeRequest.$Properties
             * @property {Array.<godwit.v1.Cursor.$Properties>} [resume] ResumeRequest resume
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ResumeRequest.
             * @memberof godwit.v1
             * @interface IResumeRequest
             * @augments godwit.v1.ResumeRequest.$Properties
             * @deprecated Use godwit.v1.ResumeRequest.$Properties instead.
             */

            /**
             * Shape of a ResumeRequest.
             * @typedef {godwit.v1.ResumeRequest.$Properties} godwit.v1.ResumeRequest.$Shape
             */

            /**
             * Constructs a new ResumeRequest.
             * @memberof godwit.v1
             * @classdesc Represents a ResumeRequest.
             * @constructor
             * @param {godwit.v1.ResumeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ResumeRequest = function (properties) {
                this.resume = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ResumeRequest resume.
             * @member {Array.<godwit.v1.Cursor>} resume
             * @memberof godwit.v1.ResumeRequest
             * @instance
             */
            ResumeRequest.prototype.resume = $util.emptyArray;

            /**
             * Encodes the specified ResumeRequest message. Does not implicitly {@link godwit.v1.ResumeRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ResumeRequest
             * @static
             * @param {godwit.v1.ResumeRequest.$Properties} message ResumeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ResumeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.resume != null && message.resume.length)
                    for (let i = 0; i < message.resume.length; ++i)
                        $root.godwit.v1.Cursor.encode(message.resume[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ResumeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ResumeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ResumeRequest & godwit.v1.ResumeRequest.$Shape} ResumeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ResumeRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ResumeRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.resume && message.resume.length))
                                message.resume = [];
                            message.resume.push($root.godwit.v1.Cursor.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ResumeRequest;
        })();

        v1.ResumeResponse = (function() {

            /**
             * Properties of a ResumeResponse.
             * @typedef {Object} godwit.v1.ResumeResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ResumeResponse.
             * @memberof godwit.v1
             * @interface IResumeResponse
             * @augments godwit.v1.ResumeResponse.$Properties
             * @deprecated Use godwit.v1.ResumeResponse.$Properties instead.
             */

            /**
             * Shape of a ResumeResponse.
             * @typedef {godwit.v1.ResumeResponse.$Properties} godwit.v1.ResumeResponse.$Shape
             */

            /**
             * Constructs a new ResumeResponse.
             * @memberof godwit.v1
             * @classdesc Represents a ResumeResponse.
             * @constructor
             * @param {godwit.v1.ResumeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ResumeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ResumeResponse message. Does not implicitly {@link godwit.v1.ResumeResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ResumeResponse
             * @static
             * @param {godwit.v1.ResumeResponse.$Properties} message ResumeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ResumeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ResumeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ResumeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ResumeResponse & godwit.v1.ResumeResponse.$Shape} ResumeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ResumeResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.godwit.v1.ResumeResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ResumeResponse;
        })();

        return v1;
    })();

    return godwit;
})();

export {
  $root as default
};
