/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["store-codec"] || ($protobuf.roots["store-codec"] = {});

export const godwit = $root.godwit = (() => {

    /**
     * Namespace godwit.
     * @exports godwit
     * @namespace
     */
    const godwit = {};

    godwit.store = (function() {

        /**
         * Namespace store.
         * @memberof godwit
         * @namespace
         */
        const store = {};

        store.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof godwit.store
             * @namespace
             */
            const v1 = {};

            v1.ChangedProfilesRequest = (function() {

                /**
                 * Properties of a ChangedProfilesRequest.
                 * @typedef {Object} godwit.store.v1.ChangedProfilesRequest.$Properties
                 * @property {string} [since] ChangedProfilesRequest since
                 * @property {string} [after] ChangedProfilesRequest after
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ChangedProfilesRequest.
                 * @memberof godwit.store.v1
                 * @interface IChangedProfilesRequest
                 * @augments godwit.store.v1.ChangedProfilesRequest.$Properties
                 * @deprecated Use godwit.store.v1.ChangedProfilesRequest.$Properties instead.
                 */

                /**
                 * Shape of a ChangedProfilesRequest.
                 * @typedef {godwit.store.v1.ChangedProfilesRequest.$Properties} godwit.store.v1.ChangedProfilesRequest.$Shape
                 */

                /**
                 * Constructs a new ChangedProfilesRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a ChangedProfilesRequest.
                 * @constructor
                 * @param {godwit.store.v1.ChangedProfilesRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ChangedProfilesRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ChangedProfilesRequest since.
                 * @member {string} since
                 * @memberof godwit.store.v1.ChangedProfilesRequest
                 * @instance
                 */
                ChangedProfilesRequest.prototype.since = "";

                /**
                 * ChangedProfilesRequest after.
                 * @member {string} after
                 * @memberof godwit.store.v1.ChangedProfilesRequest
                 * @instance
                 */
                ChangedProfilesRequest.prototype.after = "";

                /**
                 * Encodes the specified ChangedProfilesRequest message. Does not implicitly {@link godwit.store.v1.ChangedProfilesRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.ChangedProfilesRequest
                 * @static
                 * @param {godwit.store.v1.ChangedProfilesRequest.$Properties} message ChangedProfilesRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ChangedProfilesRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.since != null && $Object.hasOwnProperty.call(message, "since") && message.since !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.since);
                    if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.after);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ChangedProfilesRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.ChangedProfilesRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ChangedProfilesRequest & godwit.store.v1.ChangedProfilesRequest.$Shape} ChangedProfilesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ChangedProfilesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.ChangedProfilesRequest();
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
                                    message.since = value;
                                else
                                    delete message.since;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
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

                return ChangedProfilesRequest;
            })();

            v1.ChangedProfilesResponse = (function() {

                /**
                 * Properties of a ChangedProfilesResponse.
                 * @typedef {Object} godwit.store.v1.ChangedProfilesResponse.$Properties
                 * @property {Array.<godwit.store.v1.ProfileShown.$Properties>} [profiles] ChangedProfilesResponse profiles
                 * @property {string} [as_of] ChangedProfilesResponse as_of
                 * @property {string} [next] ChangedProfilesResponse next
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ChangedProfilesResponse.
                 * @memberof godwit.store.v1
                 * @interface IChangedProfilesResponse
                 * @augments godwit.store.v1.ChangedProfilesResponse.$Properties
                 * @deprecated Use godwit.store.v1.ChangedProfilesResponse.$Properties instead.
                 */

                /**
                 * Shape of a ChangedProfilesResponse.
                 * @typedef {godwit.store.v1.ChangedProfilesResponse.$Properties} godwit.store.v1.ChangedProfilesResponse.$Shape
                 */

                /**
                 * Constructs a new ChangedProfilesResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a ChangedProfilesResponse.
                 * @constructor
                 * @param {godwit.store.v1.ChangedProfilesResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ChangedProfilesResponse = function (properties) {
                    this.profiles = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ChangedProfilesResponse profiles.
                 * @member {Array.<godwit.store.v1.ProfileShown>} profiles
                 * @memberof godwit.store.v1.ChangedProfilesResponse
                 * @instance
                 */
                ChangedProfilesResponse.prototype.profiles = $util.emptyArray;

                /**
                 * ChangedProfilesResponse as_of.
                 * @member {string} as_of
                 * @memberof godwit.store.v1.ChangedProfilesResponse
                 * @instance
                 */
                ChangedProfilesResponse.prototype.as_of = "";

                /**
                 * ChangedProfilesResponse next.
                 * @member {string} next
                 * @memberof godwit.store.v1.ChangedProfilesResponse
                 * @instance
                 */
                ChangedProfilesResponse.prototype.next = "";

                /**
                 * Encodes the specified ChangedProfilesResponse message. Does not implicitly {@link godwit.store.v1.ChangedProfilesResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.ChangedProfilesResponse
                 * @static
                 * @param {godwit.store.v1.ChangedProfilesResponse.$Properties} message ChangedProfilesResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ChangedProfilesResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.profiles != null && message.profiles.length)
                        for (let i = 0; i < message.profiles.length; ++i)
                            $root.godwit.store.v1.ProfileShown.encode(message.profiles[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.as_of != null && $Object.hasOwnProperty.call(message, "as_of") && message.as_of !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.as_of);
                    if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.next);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ChangedProfilesResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.ChangedProfilesResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ChangedProfilesResponse & godwit.store.v1.ChangedProfilesResponse.$Shape} ChangedProfilesResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ChangedProfilesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.ChangedProfilesResponse();
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
                                if (!(message.profiles && message.profiles.length))
                                    message.profiles = [];
                                message.profiles.push($root.godwit.store.v1.ProfileShown.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.as_of = value;
                                else
                                    delete message.as_of;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.next = value;
                                else
                                    delete message.next;
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

                return ChangedProfilesResponse;
            })();

            v1.AppendRequest = (function() {

                /**
                 * Properties of an AppendRequest.
                 * @typedef {Object} godwit.store.v1.AppendRequest.$Properties
                 * @property {Array.<godwit.store.v1.AppendItem.$Properties>} [items] AppendRequest items
                 * @property {boolean} [skip_locked] AppendRequest skip_locked
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AppendRequest.
                 * @memberof godwit.store.v1
                 * @interface IAppendRequest
                 * @augments godwit.store.v1.AppendRequest.$Properties
                 * @deprecated Use godwit.store.v1.AppendRequest.$Properties instead.
                 */

                /**
                 * Shape of an AppendRequest.
                 * @typedef {godwit.store.v1.AppendRequest.$Properties} godwit.store.v1.AppendRequest.$Shape
                 */

                /**
                 * Constructs a new AppendRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an AppendRequest.
                 * @constructor
                 * @param {godwit.store.v1.AppendRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AppendRequest = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AppendRequest items.
                 * @member {Array.<godwit.store.v1.AppendItem>} items
                 * @memberof godwit.store.v1.AppendRequest
                 * @instance
                 */
                AppendRequest.prototype.items = $util.emptyArray;

                /**
                 * AppendRequest skip_locked.
                 * @member {boolean} skip_locked
                 * @memberof godwit.store.v1.AppendRequest
                 * @instance
                 */
                AppendRequest.prototype.skip_locked = false;

                /**
                 * Encodes the specified AppendRequest message. Does not implicitly {@link godwit.store.v1.AppendRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.AppendRequest
                 * @static
                 * @param {godwit.store.v1.AppendRequest.$Properties} message AppendRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AppendRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.godwit.store.v1.AppendItem.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.skip_locked != null && $Object.hasOwnProperty.call(message, "skip_locked") && message.skip_locked !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.skip_locked);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AppendRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.AppendRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AppendRequest & godwit.store.v1.AppendRequest.$Shape} AppendRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AppendRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.AppendRequest();
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
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.godwit.store.v1.AppendItem.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.skip_locked = value;
                                else
                                    delete message.skip_locked;
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

                return AppendRequest;
            })();

            v1.AppendItem = (function() {

                /**
                 * Properties of an AppendItem.
                 * @typedef {Object} godwit.store.v1.AppendItem.$Properties
                 * @property {string} [conversation_id] AppendItem conversation_id
                 * @property {string} [sender_id] AppendItem sender_id
                 * @property {string} [to_user_id] AppendItem to_user_id
                 * @property {Uint8Array} [client_message_id] AppendItem client_message_id
                 * @property {string} [content_type] AppendItem content_type
                 * @property {Uint8Array} [body] AppendItem body
                 * @property {number} [reply_to] AppendItem reply_to
                 * @property {Array.<string>} [attachment_ids] AppendItem attachment_ids
                 * @property {string} [traceparent] AppendItem traceparent
                 * @property {boolean} [judged] AppendItem judged
                 * @property {Uint8Array} [original_digest] AppendItem original_digest
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AppendItem.
                 * @memberof godwit.store.v1
                 * @interface IAppendItem
                 * @augments godwit.store.v1.AppendItem.$Properties
                 * @deprecated Use godwit.store.v1.AppendItem.$Properties instead.
                 */

                /**
                 * Shape of an AppendItem.
                 * @typedef {godwit.store.v1.AppendItem.$Properties} godwit.store.v1.AppendItem.$Shape
                 */

                /**
                 * Constructs a new AppendItem.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an AppendItem.
                 * @constructor
                 * @param {godwit.store.v1.AppendItem.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AppendItem = function (properties) {
                    this.attachment_ids = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AppendItem conversation_id.
                 * @member {string} conversation_id
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.conversation_id = "";

                /**
                 * AppendItem sender_id.
                 * @member {string} sender_id
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.sender_id = "";

                /**
                 * AppendItem to_user_id.
                 * @member {string} to_user_id
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.to_user_id = "";

                /**
                 * AppendItem client_message_id.
                 * @member {Uint8Array} client_message_id
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.client_message_id = $util.newBuffer([]);

                /**
                 * AppendItem content_type.
                 * @member {string} content_type
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.content_type = "";

                /**
                 * AppendItem body.
                 * @member {Uint8Array} body
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.body = $util.newBuffer([]);

                /**
                 * AppendItem reply_to.
                 * @member {number} reply_to
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.reply_to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * AppendItem attachment_ids.
                 * @member {Array.<string>} attachment_ids
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.attachment_ids = $util.emptyArray;

                /**
                 * AppendItem traceparent.
                 * @member {string} traceparent
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.traceparent = "";

                /**
                 * AppendItem judged.
                 * @member {boolean} judged
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.judged = false;

                /**
                 * AppendItem original_digest.
                 * @member {Uint8Array} original_digest
                 * @memberof godwit.store.v1.AppendItem
                 * @instance
                 */
                AppendItem.prototype.original_digest = $util.newBuffer([]);

                /**
                 * Encodes the specified AppendItem message. Does not implicitly {@link godwit.store.v1.AppendItem.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.AppendItem
                 * @static
                 * @param {godwit.store.v1.AppendItem.$Properties} message AppendItem message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AppendItem.encode = function (message, writer, _depth) {
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
                    if (message.to_user_id != null && $Object.hasOwnProperty.call(message, "to_user_id") && message.to_user_id !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.to_user_id);
                    if (message.client_message_id != null && $Object.hasOwnProperty.call(message, "client_message_id") && message.client_message_id.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.client_message_id);
                    if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.content_type);
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.body);
                    if (message.reply_to != null && $Object.hasOwnProperty.call(message, "reply_to") && (typeof message.reply_to === "object" ? message.reply_to.low || message.reply_to.high : message.reply_to !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.reply_to);
                    if (message.attachment_ids != null && message.attachment_ids.length)
                        for (let i = 0; i < message.attachment_ids.length; ++i)
                            writer.uint32(/* id 8, wireType 2 =*/66).string(message.attachment_ids[i]);
                    if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.traceparent);
                    if (message.judged != null && $Object.hasOwnProperty.call(message, "judged") && message.judged !== false)
                        writer.uint32(/* id 10, wireType 0 =*/80).bool(message.judged);
                    if (message.original_digest != null && $Object.hasOwnProperty.call(message, "original_digest") && message.original_digest.length)
                        writer.uint32(/* id 11, wireType 2 =*/90).bytes(message.original_digest);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AppendItem message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.AppendItem
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AppendItem & godwit.store.v1.AppendItem.$Shape} AppendItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AppendItem.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.AppendItem();
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
                                    message.to_user_id = value;
                                else
                                    delete message.to_user_id;
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
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.content_type = value;
                                else
                                    delete message.content_type;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.body = value;
                                else
                                    delete message.body;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.reply_to = value;
                                else
                                    delete message.reply_to;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.attachment_ids && message.attachment_ids.length))
                                    message.attachment_ids = [];
                                message.attachment_ids.push(reader.stringVerify());
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.traceparent = value;
                                else
                                    delete message.traceparent;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.judged = value;
                                else
                                    delete message.judged;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.original_digest = value;
                                else
                                    delete message.original_digest;
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

                return AppendItem;
            })();

            v1.AppendResponse = (function() {

                /**
                 * Properties of an AppendResponse.
                 * @typedef {Object} godwit.store.v1.AppendResponse.$Properties
                 * @property {Array.<godwit.store.v1.AppendResult.$Properties>} [results] AppendResponse results
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AppendResponse.
                 * @memberof godwit.store.v1
                 * @interface IAppendResponse
                 * @augments godwit.store.v1.AppendResponse.$Properties
                 * @deprecated Use godwit.store.v1.AppendResponse.$Properties instead.
                 */

                /**
                 * Shape of an AppendResponse.
                 * @typedef {godwit.store.v1.AppendResponse.$Properties} godwit.store.v1.AppendResponse.$Shape
                 */

                /**
                 * Constructs a new AppendResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an AppendResponse.
                 * @constructor
                 * @param {godwit.store.v1.AppendResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AppendResponse = function (properties) {
                    this.results = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AppendResponse results.
                 * @member {Array.<godwit.store.v1.AppendResult>} results
                 * @memberof godwit.store.v1.AppendResponse
                 * @instance
                 */
                AppendResponse.prototype.results = $util.emptyArray;

                /**
                 * Encodes the specified AppendResponse message. Does not implicitly {@link godwit.store.v1.AppendResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.AppendResponse
                 * @static
                 * @param {godwit.store.v1.AppendResponse.$Properties} message AppendResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AppendResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.results != null && message.results.length)
                        for (let i = 0; i < message.results.length; ++i)
                            $root.godwit.store.v1.AppendResult.encode(message.results[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AppendResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.AppendResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AppendResponse & godwit.store.v1.AppendResponse.$Shape} AppendResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AppendResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.AppendResponse();
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
                                if (!(message.results && message.results.length))
                                    message.results = [];
                                message.results.push($root.godwit.store.v1.AppendResult.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return AppendResponse;
            })();

            v1.AppendResult = (function() {

                /**
                 * Properties of an AppendResult.
                 * @typedef {Object} godwit.store.v1.AppendResult.$Properties
                 * @property {number} [seq] AppendResult seq
                 * @property {number} [sent_at] AppendResult sent_at
                 * @property {boolean} [deduplicated] AppendResult deduplicated
                 * @property {godwit.store.v1.Failure.$Properties} [failure] AppendResult failure
                 * @property {boolean} [locked] AppendResult locked
                 * @property {boolean} [unjudged] AppendResult unjudged
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AppendResult.
                 * @memberof godwit.store.v1
                 * @interface IAppendResult
                 * @augments godwit.store.v1.AppendResult.$Properties
                 * @deprecated Use godwit.store.v1.AppendResult.$Properties instead.
                 */

                /**
                 * Shape of an AppendResult.
                 * @typedef {godwit.store.v1.AppendResult.$Properties} godwit.store.v1.AppendResult.$Shape
                 */

                /**
                 * Constructs a new AppendResult.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an AppendResult.
                 * @constructor
                 * @param {godwit.store.v1.AppendResult.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AppendResult = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AppendResult seq.
                 * @member {number} seq
                 * @memberof godwit.store.v1.AppendResult
                 * @instance
                 */
                AppendResult.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * AppendResult sent_at.
                 * @member {number} sent_at
                 * @memberof godwit.store.v1.AppendResult
                 * @instance
                 */
                AppendResult.prototype.sent_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * AppendResult deduplicated.
                 * @member {boolean} deduplicated
                 * @memberof godwit.store.v1.AppendResult
                 * @instance
                 */
                AppendResult.prototype.deduplicated = false;

                /**
                 * AppendResult failure.
                 * @member {godwit.store.v1.Failure} failure
                 * @memberof godwit.store.v1.AppendResult
                 * @instance
                 */
                AppendResult.prototype.failure = null;

                /**
                 * AppendResult locked.
                 * @member {boolean} locked
                 * @memberof godwit.store.v1.AppendResult
                 * @instance
                 */
                AppendResult.prototype.locked = false;

                /**
                 * AppendResult unjudged.
                 * @member {boolean} unjudged
                 * @memberof godwit.store.v1.AppendResult
                 * @instance
                 */
                AppendResult.prototype.unjudged = false;

                /**
                 * Encodes the specified AppendResult message. Does not implicitly {@link godwit.store.v1.AppendResult.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.AppendResult
                 * @static
                 * @param {godwit.store.v1.AppendResult.$Properties} message AppendResult message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AppendResult.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                    if (message.sent_at != null && $Object.hasOwnProperty.call(message, "sent_at") && (typeof message.sent_at === "object" ? message.sent_at.low || message.sent_at.high : message.sent_at !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sent_at);
                    if (message.deduplicated != null && $Object.hasOwnProperty.call(message, "deduplicated") && message.deduplicated !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.deduplicated);
                    if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                        $root.godwit.store.v1.Failure.encode(message.failure, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.locked != null && $Object.hasOwnProperty.call(message, "locked") && message.locked !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.locked);
                    if (message.unjudged != null && $Object.hasOwnProperty.call(message, "unjudged") && message.unjudged !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.unjudged);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AppendResult message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.AppendResult
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AppendResult & godwit.store.v1.AppendResult.$Shape} AppendResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AppendResult.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.AppendResult();
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
                                    message.seq = value;
                                else
                                    delete message.seq;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sent_at = value;
                                else
                                    delete message.sent_at;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.deduplicated = value;
                                else
                                    delete message.deduplicated;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.failure = $root.godwit.store.v1.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.locked = value;
                                else
                                    delete message.locked;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.unjudged = value;
                                else
                                    delete message.unjudged;
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

                return AppendResult;
            })();

            v1.JudgeRequest = (function() {

                /**
                 * Properties of a JudgeRequest.
                 * @typedef {Object} godwit.store.v1.JudgeRequest.$Properties
                 * @property {Array.<godwit.store.v1.JudgeItem.$Properties>} [items] JudgeRequest items
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a JudgeRequest.
                 * @memberof godwit.store.v1
                 * @interface IJudgeRequest
                 * @augments godwit.store.v1.JudgeRequest.$Properties
                 * @deprecated Use godwit.store.v1.JudgeRequest.$Properties instead.
                 */

                /**
                 * Shape of a JudgeRequest.
                 * @typedef {godwit.store.v1.JudgeRequest.$Properties} godwit.store.v1.JudgeRequest.$Shape
                 */

                /**
                 * Constructs a new JudgeRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a JudgeRequest.
                 * @constructor
                 * @param {godwit.store.v1.JudgeRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const JudgeRequest = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * JudgeRequest items.
                 * @member {Array.<godwit.store.v1.JudgeItem>} items
                 * @memberof godwit.store.v1.JudgeRequest
                 * @instance
                 */
                JudgeRequest.prototype.items = $util.emptyArray;

                /**
                 * Encodes the specified JudgeRequest message. Does not implicitly {@link godwit.store.v1.JudgeRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.JudgeRequest
                 * @static
                 * @param {godwit.store.v1.JudgeRequest.$Properties} message JudgeRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                JudgeRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.godwit.store.v1.JudgeItem.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a JudgeRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.JudgeRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.JudgeRequest & godwit.store.v1.JudgeRequest.$Shape} JudgeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                JudgeRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.JudgeRequest();
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
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.godwit.store.v1.JudgeItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return JudgeRequest;
            })();

            v1.JudgeItem = (function() {

                /**
                 * Properties of a JudgeItem.
                 * @typedef {Object} godwit.store.v1.JudgeItem.$Properties
                 * @property {godwit.store.v1.AppendItem.$Properties} [message] JudgeItem message
                 * @property {number} [edited_seq] JudgeItem edited_seq
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a JudgeItem.
                 * @memberof godwit.store.v1
                 * @interface IJudgeItem
                 * @augments godwit.store.v1.JudgeItem.$Properties
                 * @deprecated Use godwit.store.v1.JudgeItem.$Properties instead.
                 */

                /**
                 * Shape of a JudgeItem.
                 * @typedef {godwit.store.v1.JudgeItem.$Properties} godwit.store.v1.JudgeItem.$Shape
                 */

                /**
                 * Constructs a new JudgeItem.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a JudgeItem.
                 * @constructor
                 * @param {godwit.store.v1.JudgeItem.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const JudgeItem = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * JudgeItem message.
                 * @member {godwit.store.v1.AppendItem} message
                 * @memberof godwit.store.v1.JudgeItem
                 * @instance
                 */
                JudgeItem.prototype.message = null;

                /**
                 * JudgeItem edited_seq.
                 * @member {number} edited_seq
                 * @memberof godwit.store.v1.JudgeItem
                 * @instance
                 */
                JudgeItem.prototype.edited_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified JudgeItem message. Does not implicitly {@link godwit.store.v1.JudgeItem.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.JudgeItem
                 * @static
                 * @param {godwit.store.v1.JudgeItem.$Properties} message JudgeItem message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                JudgeItem.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                        $root.godwit.store.v1.AppendItem.encode(message.message, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.edited_seq != null && $Object.hasOwnProperty.call(message, "edited_seq") && (typeof message.edited_seq === "object" ? message.edited_seq.low || message.edited_seq.high : message.edited_seq !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.edited_seq);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a JudgeItem message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.JudgeItem
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.JudgeItem & godwit.store.v1.JudgeItem.$Shape} JudgeItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                JudgeItem.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.JudgeItem();
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
                                message.message = $root.godwit.store.v1.AppendItem.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.edited_seq = value;
                                else
                                    delete message.edited_seq;
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

                return JudgeItem;
            })();

            v1.JudgeResponse = (function() {

                /**
                 * Properties of a JudgeResponse.
                 * @typedef {Object} godwit.store.v1.JudgeResponse.$Properties
                 * @property {Array.<godwit.store.v1.JudgeResult.$Properties>} [results] JudgeResponse results
                 * @property {boolean} [needed] JudgeResponse needed
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a JudgeResponse.
                 * @memberof godwit.store.v1
                 * @interface IJudgeResponse
                 * @augments godwit.store.v1.JudgeResponse.$Properties
                 * @deprecated Use godwit.store.v1.JudgeResponse.$Properties instead.
                 */

                /**
                 * Shape of a JudgeResponse.
                 * @typedef {godwit.store.v1.JudgeResponse.$Properties} godwit.store.v1.JudgeResponse.$Shape
                 */

                /**
                 * Constructs a new JudgeResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a JudgeResponse.
                 * @constructor
                 * @param {godwit.store.v1.JudgeResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const JudgeResponse = function (properties) {
                    this.results = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * JudgeResponse results.
                 * @member {Array.<godwit.store.v1.JudgeResult>} results
                 * @memberof godwit.store.v1.JudgeResponse
                 * @instance
                 */
                JudgeResponse.prototype.results = $util.emptyArray;

                /**
                 * JudgeResponse needed.
                 * @member {boolean} needed
                 * @memberof godwit.store.v1.JudgeResponse
                 * @instance
                 */
                JudgeResponse.prototype.needed = false;

                /**
                 * Encodes the specified JudgeResponse message. Does not implicitly {@link godwit.store.v1.JudgeResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.JudgeResponse
                 * @static
                 * @param {godwit.store.v1.JudgeResponse.$Properties} message JudgeResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                JudgeResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.results != null && message.results.length)
                        for (let i = 0; i < message.results.length; ++i)
                            $root.godwit.store.v1.JudgeResult.encode(message.results[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.needed != null && $Object.hasOwnProperty.call(message, "needed") && message.needed !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.needed);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a JudgeResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.JudgeResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.JudgeResponse & godwit.store.v1.JudgeResponse.$Shape} JudgeResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                JudgeResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.JudgeResponse();
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
                                if (!(message.results && message.results.length))
                                    message.results = [];
                                message.results.push($root.godwit.store.v1.JudgeResult.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.needed = value;
                                else
                                    delete message.needed;
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

                return JudgeResponse;
            })();

            v1.JudgeResult = (function() {

                /**
                 * Properties of a JudgeResult.
                 * @typedef {Object} godwit.store.v1.JudgeResult.$Properties
                 * @property {godwit.store.v1.Failure.$Properties} [failure] JudgeResult failure
                 * @property {boolean} [replaced] JudgeResult replaced
                 * @property {string} [content_type] JudgeResult content_type
                 * @property {Uint8Array} [body] JudgeResult body
                 * @property {Uint8Array} [original_digest] JudgeResult original_digest
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a JudgeResult.
                 * @memberof godwit.store.v1
                 * @interface IJudgeResult
                 * @augments godwit.store.v1.JudgeResult.$Properties
                 * @deprecated Use godwit.store.v1.JudgeResult.$Properties instead.
                 */

                /**
                 * Shape of a JudgeResult.
                 * @typedef {godwit.store.v1.JudgeResult.$Properties} godwit.store.v1.JudgeResult.$Shape
                 */

                /**
                 * Constructs a new JudgeResult.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a JudgeResult.
                 * @constructor
                 * @param {godwit.store.v1.JudgeResult.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const JudgeResult = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * JudgeResult failure.
                 * @member {godwit.store.v1.Failure} failure
                 * @memberof godwit.store.v1.JudgeResult
                 * @instance
                 */
                JudgeResult.prototype.failure = null;

                /**
                 * JudgeResult replaced.
                 * @member {boolean} replaced
                 * @memberof godwit.store.v1.JudgeResult
                 * @instance
                 */
                JudgeResult.prototype.replaced = false;

                /**
                 * JudgeResult content_type.
                 * @member {string} content_type
                 * @memberof godwit.store.v1.JudgeResult
                 * @instance
                 */
                JudgeResult.prototype.content_type = "";

                /**
                 * JudgeResult body.
                 * @member {Uint8Array} body
                 * @memberof godwit.store.v1.JudgeResult
                 * @instance
                 */
                JudgeResult.prototype.body = $util.newBuffer([]);

                /**
                 * JudgeResult original_digest.
                 * @member {Uint8Array} original_digest
                 * @memberof godwit.store.v1.JudgeResult
                 * @instance
                 */
                JudgeResult.prototype.original_digest = $util.newBuffer([]);

                /**
                 * Encodes the specified JudgeResult message. Does not implicitly {@link godwit.store.v1.JudgeResult.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.JudgeResult
                 * @static
                 * @param {godwit.store.v1.JudgeResult.$Properties} message JudgeResult message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                JudgeResult.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                        $root.godwit.store.v1.Failure.encode(message.failure, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.replaced != null && $Object.hasOwnProperty.call(message, "replaced") && message.replaced !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.replaced);
                    if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.content_type);
                    if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.body);
                    if (message.original_digest != null && $Object.hasOwnProperty.call(message, "original_digest") && message.original_digest.length)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.original_digest);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a JudgeResult message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.JudgeResult
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.JudgeResult & godwit.store.v1.JudgeResult.$Shape} JudgeResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                JudgeResult.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.JudgeResult();
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
                                message.failure = $root.godwit.store.v1.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.replaced = value;
                                else
                                    delete message.replaced;
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
                                if ((value = reader.bytes()).length)
                                    message.original_digest = value;
                                else
                                    delete message.original_digest;
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

                return JudgeResult;
            })();

            v1.Failure = (function() {

                /**
                 * Properties of a Failure.
                 * @typedef {Object} godwit.store.v1.Failure.$Properties
                 * @property {number} [code] Failure code
                 * @property {string} [message] Failure message
                 * @property {number} [retry_after_ms] Failure retry_after_ms
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Failure.
                 * @memberof godwit.store.v1
                 * @interface IFailure
                 * @augments godwit.store.v1.Failure.$Properties
                 * @deprecated Use godwit.store.v1.Failure.$Properties instead.
                 */

                /**
                 * Shape of a Failure.
                 * @typedef {godwit.store.v1.Failure.$Properties} godwit.store.v1.Failure.$Shape
                 */

                /**
                 * Constructs a new Failure.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Failure.
                 * @constructor
                 * @param {godwit.store.v1.Failure.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Failure = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Failure code.
                 * @member {number} code
                 * @memberof godwit.store.v1.Failure
                 * @instance
                 */
                Failure.prototype.code = 0;

                /**
                 * Failure message.
                 * @member {string} message
                 * @memberof godwit.store.v1.Failure
                 * @instance
                 */
                Failure.prototype.message = "";

                /**
                 * Failure retry_after_ms.
                 * @member {number} retry_after_ms
                 * @memberof godwit.store.v1.Failure
                 * @instance
                 */
                Failure.prototype.retry_after_ms = 0;

                /**
                 * Encodes the specified Failure message. Does not implicitly {@link godwit.store.v1.Failure.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Failure
                 * @static
                 * @param {godwit.store.v1.Failure.$Properties} message Failure message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Failure.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.code);
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
                 * Decodes a Failure message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Failure
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Failure & godwit.store.v1.Failure.$Shape} Failure
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Failure.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Failure();
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

                return Failure;
            })();

            v1.OpenSessionsRequest = (function() {

                /**
                 * Properties of an OpenSessionsRequest.
                 * @typedef {Object} godwit.store.v1.OpenSessionsRequest.$Properties
                 * @property {Array.<string>} [user_ids] OpenSessionsRequest user_ids
                 * @property {Array.<string>} [emails] OpenSessionsRequest emails
                 * @property {Array.<number>} [since_versions] OpenSessionsRequest since_versions
                 * @property {Array.<number>} [issued_at] OpenSessionsRequest issued_at
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OpenSessionsRequest.
                 * @memberof godwit.store.v1
                 * @interface IOpenSessionsRequest
                 * @augments godwit.store.v1.OpenSessionsRequest.$Properties
                 * @deprecated Use godwit.store.v1.OpenSessionsRequest.$Properties instead.
                 */

                /**
                 * Shape of an OpenSessionsRequest.
                 * @typedef {godwit.store.v1.OpenSessionsRequest.$Properties} godwit.store.v1.OpenSessionsRequest.$Shape
                 */

                /**
                 * Constructs a new OpenSessionsRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an OpenSessionsRequest.
                 * @constructor
                 * @param {godwit.store.v1.OpenSessionsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OpenSessionsRequest = function (properties) {
                    this.user_ids = [];
                    this.emails = [];
                    this.since_versions = [];
                    this.issued_at = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OpenSessionsRequest user_ids.
                 * @member {Array.<string>} user_ids
                 * @memberof godwit.store.v1.OpenSessionsRequest
                 * @instance
                 */
                OpenSessionsRequest.prototype.user_ids = $util.emptyArray;

                /**
                 * OpenSessionsRequest emails.
                 * @member {Array.<string>} emails
                 * @memberof godwit.store.v1.OpenSessionsRequest
                 * @instance
                 */
                OpenSessionsRequest.prototype.emails = $util.emptyArray;

                /**
                 * OpenSessionsRequest since_versions.
                 * @member {Array.<number>} since_versions
                 * @memberof godwit.store.v1.OpenSessionsRequest
                 * @instance
                 */
                OpenSessionsRequest.prototype.since_versions = $util.emptyArray;

                /**
                 * OpenSessionsRequest issued_at.
                 * @member {Array.<number>} issued_at
                 * @memberof godwit.store.v1.OpenSessionsRequest
                 * @instance
                 */
                OpenSessionsRequest.prototype.issued_at = $util.emptyArray;

                /**
                 * Encodes the specified OpenSessionsRequest message. Does not implicitly {@link godwit.store.v1.OpenSessionsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.OpenSessionsRequest
                 * @static
                 * @param {godwit.store.v1.OpenSessionsRequest.$Properties} message OpenSessionsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OpenSessionsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user_ids != null && message.user_ids.length)
                        for (let i = 0; i < message.user_ids.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_ids[i]);
                    if (message.emails != null && message.emails.length)
                        for (let i = 0; i < message.emails.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.emails[i]);
                    if (message.since_versions != null && message.since_versions.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).uint64s(message.since_versions);
                    if (message.issued_at != null && message.issued_at.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).uint64s(message.issued_at);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OpenSessionsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.OpenSessionsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.OpenSessionsRequest & godwit.store.v1.OpenSessionsRequest.$Shape} OpenSessionsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OpenSessionsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.OpenSessionsRequest();
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
                                if (!(message.user_ids && message.user_ids.length))
                                    message.user_ids = [];
                                message.user_ids.push(reader.stringVerify());
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.emails && message.emails.length))
                                    message.emails = [];
                                message.emails.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType === 2) {
                                    if (!(message.since_versions && message.since_versions.length))
                                        message.since_versions = [];
                                    reader.uint64s(message.since_versions);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.since_versions && message.since_versions.length))
                                    message.since_versions = [];
                                message.since_versions.push(reader.uint64());
                                continue;
                            }
                        case 4: {
                                if (wireType === 2) {
                                    if (!(message.issued_at && message.issued_at.length))
                                        message.issued_at = [];
                                    reader.uint64s(message.issued_at);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.issued_at && message.issued_at.length))
                                    message.issued_at = [];
                                message.issued_at.push(reader.uint64());
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

                return OpenSessionsRequest;
            })();

            v1.OpenSessionsResponse = (function() {

                /**
                 * Properties of an OpenSessionsResponse.
                 * @typedef {Object} godwit.store.v1.OpenSessionsResponse.$Properties
                 * @property {Array.<godwit.store.v1.UserSets.$Properties>} [sets] OpenSessionsResponse sets
                 * @property {string} [database_epoch] OpenSessionsResponse database_epoch
                 * @property {boolean} [judges] OpenSessionsResponse judges
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OpenSessionsResponse.
                 * @memberof godwit.store.v1
                 * @interface IOpenSessionsResponse
                 * @augments godwit.store.v1.OpenSessionsResponse.$Properties
                 * @deprecated Use godwit.store.v1.OpenSessionsResponse.$Properties instead.
                 */

                /**
                 * Shape of an OpenSessionsResponse.
                 * @typedef {godwit.store.v1.OpenSessionsResponse.$Properties} godwit.store.v1.OpenSessionsResponse.$Shape
                 */

                /**
                 * Constructs a new OpenSessionsResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an OpenSessionsResponse.
                 * @constructor
                 * @param {godwit.store.v1.OpenSessionsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OpenSessionsResponse = function (properties) {
                    this.sets = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OpenSessionsResponse sets.
                 * @member {Array.<godwit.store.v1.UserSets>} sets
                 * @memberof godwit.store.v1.OpenSessionsResponse
                 * @instance
                 */
                OpenSessionsResponse.prototype.sets = $util.emptyArray;

                /**
                 * OpenSessionsResponse database_epoch.
                 * @member {string} database_epoch
                 * @memberof godwit.store.v1.OpenSessionsResponse
                 * @instance
                 */
                OpenSessionsResponse.prototype.database_epoch = "";

                /**
                 * OpenSessionsResponse judges.
                 * @member {boolean} judges
                 * @memberof godwit.store.v1.OpenSessionsResponse
                 * @instance
                 */
                OpenSessionsResponse.prototype.judges = false;

                /**
                 * Encodes the specified OpenSessionsResponse message. Does not implicitly {@link godwit.store.v1.OpenSessionsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.OpenSessionsResponse
                 * @static
                 * @param {godwit.store.v1.OpenSessionsResponse.$Properties} message OpenSessionsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OpenSessionsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sets != null && message.sets.length)
                        for (let i = 0; i < message.sets.length; ++i)
                            $root.godwit.store.v1.UserSets.encode(message.sets[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.database_epoch != null && $Object.hasOwnProperty.call(message, "database_epoch") && message.database_epoch !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.database_epoch);
                    if (message.judges != null && $Object.hasOwnProperty.call(message, "judges") && message.judges !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.judges);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OpenSessionsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.OpenSessionsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.OpenSessionsResponse & godwit.store.v1.OpenSessionsResponse.$Shape} OpenSessionsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OpenSessionsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.OpenSessionsResponse();
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
                                if (!(message.sets && message.sets.length))
                                    message.sets = [];
                                message.sets.push($root.godwit.store.v1.UserSets.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.database_epoch = value;
                                else
                                    delete message.database_epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.judges = value;
                                else
                                    delete message.judges;
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

                return OpenSessionsResponse;
            })();

            v1.UserSets = (function() {

                /**
                 * Properties of a UserSets.
                 * @typedef {Object} godwit.store.v1.UserSets.$Properties
                 * @property {Array.<godwit.store.v1.Membership.$Properties>} [memberships] UserSets memberships
                 * @property {Array.<string>} [friend_ids] UserSets friend_ids
                 * @property {number} [status] UserSets status
                 * @property {string} [status_text] UserSets status_text
                 * @property {number} [sets_version] UserSets sets_version
                 * @property {Array.<godwit.store.v1.Tie.$Properties>} [ties] UserSets ties
                 * @property {godwit.store.v1.Failure.$Properties} [failure] UserSets failure
                 * @property {number} [status_version] UserSets status_version
                 * @property {string} [reads_as_of] UserSets reads_as_of
                 * @property {godwit.store.v1.Access.$Properties} [access] UserSets access
                 * @property {number} [notified_version] UserSets notified_version
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a UserSets.
                 * @memberof godwit.store.v1
                 * @interface IUserSets
                 * @augments godwit.store.v1.UserSets.$Properties
                 * @deprecated Use godwit.store.v1.UserSets.$Properties instead.
                 */

                /**
                 * Shape of a UserSets.
                 * @typedef {godwit.store.v1.UserSets.$Properties} godwit.store.v1.UserSets.$Shape
                 */

                /**
                 * Constructs a new UserSets.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a UserSets.
                 * @constructor
                 * @param {godwit.store.v1.UserSets.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const UserSets = function (properties) {
                    this.memberships = [];
                    this.friend_ids = [];
                    this.ties = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * UserSets memberships.
                 * @member {Array.<godwit.store.v1.Membership>} memberships
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.memberships = $util.emptyArray;

                /**
                 * UserSets friend_ids.
                 * @member {Array.<string>} friend_ids
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.friend_ids = $util.emptyArray;

                /**
                 * UserSets status.
                 * @member {number} status
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.status = 0;

                /**
                 * UserSets status_text.
                 * @member {string} status_text
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.status_text = "";

                /**
                 * UserSets sets_version.
                 * @member {number} sets_version
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.sets_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * UserSets ties.
                 * @member {Array.<godwit.store.v1.Tie>} ties
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.ties = $util.emptyArray;

                /**
                 * UserSets failure.
                 * @member {godwit.store.v1.Failure} failure
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.failure = null;

                /**
                 * UserSets status_version.
                 * @member {number} status_version
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.status_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * UserSets reads_as_of.
                 * @member {string} reads_as_of
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.reads_as_of = "";

                /**
                 * UserSets access.
                 * @member {godwit.store.v1.Access} access
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.access = null;

                /**
                 * UserSets notified_version.
                 * @member {number} notified_version
                 * @memberof godwit.store.v1.UserSets
                 * @instance
                 */
                UserSets.prototype.notified_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified UserSets message. Does not implicitly {@link godwit.store.v1.UserSets.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.UserSets
                 * @static
                 * @param {godwit.store.v1.UserSets.$Properties} message UserSets message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                UserSets.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.memberships != null && message.memberships.length)
                        for (let i = 0; i < message.memberships.length; ++i)
                            $root.godwit.store.v1.Membership.encode(message.memberships[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.friend_ids != null && message.friend_ids.length)
                        for (let i = 0; i < message.friend_ids.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.friend_ids[i]);
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.status);
                    if (message.status_text != null && $Object.hasOwnProperty.call(message, "status_text") && message.status_text !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.status_text);
                    if (message.sets_version != null && $Object.hasOwnProperty.call(message, "sets_version") && (typeof message.sets_version === "object" ? message.sets_version.low || message.sets_version.high : message.sets_version !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.sets_version);
                    if (message.ties != null && message.ties.length)
                        for (let i = 0; i < message.ties.length; ++i)
                            $root.godwit.store.v1.Tie.encode(message.ties[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                        $root.godwit.store.v1.Failure.encode(message.failure, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.status_version != null && $Object.hasOwnProperty.call(message, "status_version") && (typeof message.status_version === "object" ? message.status_version.low || message.status_version.high : message.status_version !== 0))
                        writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.status_version);
                    if (message.reads_as_of != null && $Object.hasOwnProperty.call(message, "reads_as_of") && message.reads_as_of !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.reads_as_of);
                    if (message.access != null && $Object.hasOwnProperty.call(message, "access"))
                        $root.godwit.store.v1.Access.encode(message.access, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.notified_version != null && $Object.hasOwnProperty.call(message, "notified_version") && (typeof message.notified_version === "object" ? message.notified_version.low || message.notified_version.high : message.notified_version !== 0))
                        writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.notified_version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a UserSets message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.UserSets
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.UserSets & godwit.store.v1.UserSets.$Shape} UserSets
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                UserSets.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.UserSets();
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
                                if (!(message.memberships && message.memberships.length))
                                    message.memberships = [];
                                message.memberships.push($root.godwit.store.v1.Membership.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.friend_ids && message.friend_ids.length))
                                    message.friend_ids = [];
                                message.friend_ids.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.status_text = value;
                                else
                                    delete message.status_text;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sets_version = value;
                                else
                                    delete message.sets_version;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.ties && message.ties.length))
                                    message.ties = [];
                                message.ties.push($root.godwit.store.v1.Tie.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.failure = $root.godwit.store.v1.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.status_version = value;
                                else
                                    delete message.status_version;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reads_as_of = value;
                                else
                                    delete message.reads_as_of;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.access = $root.godwit.store.v1.Access.decode(reader, reader.size(), $undefined, _depth + 1, message.access);
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.notified_version = value;
                                else
                                    delete message.notified_version;
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

                return UserSets;
            })();

            v1.Access = (function() {

                /**
                 * Properties of an Access.
                 * @typedef {Object} godwit.store.v1.Access.$Properties
                 * @property {boolean} [banned] Access banned
                 * @property {string} [reason] Access reason
                 * @property {number} [revoked_before] Access revoked_before
                 * @property {number} [ended_version] Access ended_version
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Access.
                 * @memberof godwit.store.v1
                 * @interface IAccess
                 * @augments godwit.store.v1.Access.$Properties
                 * @deprecated Use godwit.store.v1.Access.$Properties instead.
                 */

                /**
                 * Shape of an Access.
                 * @typedef {godwit.store.v1.Access.$Properties} godwit.store.v1.Access.$Shape
                 */

                /**
                 * Constructs a new Access.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an Access.
                 * @constructor
                 * @param {godwit.store.v1.Access.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Access = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Access banned.
                 * @member {boolean} banned
                 * @memberof godwit.store.v1.Access
                 * @instance
                 */
                Access.prototype.banned = false;

                /**
                 * Access reason.
                 * @member {string} reason
                 * @memberof godwit.store.v1.Access
                 * @instance
                 */
                Access.prototype.reason = "";

                /**
                 * Access revoked_before.
                 * @member {number} revoked_before
                 * @memberof godwit.store.v1.Access
                 * @instance
                 */
                Access.prototype.revoked_before = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Access ended_version.
                 * @member {number} ended_version
                 * @memberof godwit.store.v1.Access
                 * @instance
                 */
                Access.prototype.ended_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified Access message. Does not implicitly {@link godwit.store.v1.Access.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Access
                 * @static
                 * @param {godwit.store.v1.Access.$Properties} message Access message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Access.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.banned != null && $Object.hasOwnProperty.call(message, "banned") && message.banned !== false)
                        writer.uint32(/* id 1, wireType 0 =*/8).bool(message.banned);
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                    if (message.revoked_before != null && $Object.hasOwnProperty.call(message, "revoked_before") && (typeof message.revoked_before === "object" ? message.revoked_before.low || message.revoked_before.high : message.revoked_before !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.revoked_before);
                    if (message.ended_version != null && $Object.hasOwnProperty.call(message, "ended_version") && (typeof message.ended_version === "object" ? message.ended_version.low || message.ended_version.high : message.ended_version !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.ended_version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Access message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Access
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Access & godwit.store.v1.Access.$Shape} Access
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Access.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Access();
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
                                if (value = reader.bool())
                                    message.banned = value;
                                else
                                    delete message.banned;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.revoked_before = value;
                                else
                                    delete message.revoked_before;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.ended_version = value;
                                else
                                    delete message.ended_version;
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

                return Access;
            })();

            v1.Tie = (function() {

                /**
                 * Properties of a Tie.
                 * @typedef {Object} godwit.store.v1.Tie.$Properties
                 * @property {string} [user_id] Tie user_id
                 * @property {number} [state] Tie state
                 * @property {number} [sets_version] Tie sets_version
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Tie.
                 * @memberof godwit.store.v1
                 * @interface ITie
                 * @augments godwit.store.v1.Tie.$Properties
                 * @deprecated Use godwit.store.v1.Tie.$Properties instead.
                 */

                /**
                 * Shape of a Tie.
                 * @typedef {godwit.store.v1.Tie.$Properties} godwit.store.v1.Tie.$Shape
                 */

                /**
                 * Constructs a new Tie.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Tie.
                 * @constructor
                 * @param {godwit.store.v1.Tie.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Tie = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Tie user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.Tie
                 * @instance
                 */
                Tie.prototype.user_id = "";

                /**
                 * Tie state.
                 * @member {number} state
                 * @memberof godwit.store.v1.Tie
                 * @instance
                 */
                Tie.prototype.state = 0;

                /**
                 * Tie sets_version.
                 * @member {number} sets_version
                 * @memberof godwit.store.v1.Tie
                 * @instance
                 */
                Tie.prototype.sets_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified Tie message. Does not implicitly {@link godwit.store.v1.Tie.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Tie
                 * @static
                 * @param {godwit.store.v1.Tie.$Properties} message Tie message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Tie.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.state);
                    if (message.sets_version != null && $Object.hasOwnProperty.call(message, "sets_version") && (typeof message.sets_version === "object" ? message.sets_version.low || message.sets_version.high : message.sets_version !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sets_version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Tie message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Tie
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Tie & godwit.store.v1.Tie.$Shape} Tie
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Tie.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Tie();
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
                                if (value = reader.uint32())
                                    message.state = value;
                                else
                                    delete message.state;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sets_version = value;
                                else
                                    delete message.sets_version;
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

                return Tie;
            })();

            v1.Membership = (function() {

                /**
                 * Properties of a Membership.
                 * @typedef {Object} godwit.store.v1.Membership.$Properties
                 * @property {string} [conversation_id] Membership conversation_id
                 * @property {number} [last_seq] Membership last_seq
                 * @property {number} [epoch] Membership epoch
                 * @property {number} [read_seq] Membership read_seq
                 * @property {number} [active_at] Membership active_at
                 * @property {number} [last_change] Membership last_change
                 * @property {number} [visible_seq] Membership visible_seq
                 * @property {boolean} [restricted] Membership restricted
                 * @property {number} [details_version] Membership details_version
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Membership.
                 * @memberof godwit.store.v1
                 * @interface IMembership
                 * @augments godwit.store.v1.Membership.$Properties
                 * @deprecated Use godwit.store.v1.Membership.$Properties instead.
                 */

                /**
                 * Shape of a Membership.
                 * @typedef {godwit.store.v1.Membership.$Properties} godwit.store.v1.Membership.$Shape
                 */

                /**
                 * Constructs a new Membership.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Membership.
                 * @constructor
                 * @param {godwit.store.v1.Membership.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Membership = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Membership conversation_id.
                 * @member {string} conversation_id
                 * @memberof godwit.store.v1.Membership
                 * @instance
                 */
                Membership.prototype.conversation_id = "";

                /**
                 * Membership last_seq.
                 * @member {number} last_seq
                 * @memberof godwit.store.v1.Membership
                 * @instance
                 */
                Membership.prototype.last_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Membership epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.Membership
                 * @instance
                 */
                Membership.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Membership read_seq.
                 * @member {number} read_seq
                 * @memberof godwit.store.v1.Membership
                 * @instance
                 */
                Membership.prototype.read_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Membership active_at.
                 * @member {number} active_at
                 * @memberof godwit.store.v1.Membership
                 * @instance
                 */
                Membership.prototype.active_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Membership last_change.
                 * @member {number} last_change
                 * @memberof godwit.store.v1.Membership
                 * @instance
                 */
                Membership.prototype.last_change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Membership visible_seq.
                 * @member {number} visible_seq
                 * @memberof godwit.store.v1.Membership
                 * @instance
                 */
                Membership.prototype.visible_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Membership restricted.
                 * @member {boolean} restricted
                 * @memberof godwit.store.v1.Membership
                 * @instance
                 */
                Membership.prototype.restricted = false;

                /**
                 * Membership details_version.
                 * @member {number} details_version
                 * @memberof godwit.store.v1.Membership
                 * @instance
                 */
                Membership.prototype.details_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified Membership message. Does not implicitly {@link godwit.store.v1.Membership.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Membership
                 * @static
                 * @param {godwit.store.v1.Membership.$Properties} message Membership message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Membership.encode = function (message, writer, _depth) {
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
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.epoch);
                    if (message.read_seq != null && $Object.hasOwnProperty.call(message, "read_seq") && (typeof message.read_seq === "object" ? message.read_seq.low || message.read_seq.high : message.read_seq !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.read_seq);
                    if (message.active_at != null && $Object.hasOwnProperty.call(message, "active_at") && (typeof message.active_at === "object" ? message.active_at.low || message.active_at.high : message.active_at !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.active_at);
                    if (message.last_change != null && $Object.hasOwnProperty.call(message, "last_change") && (typeof message.last_change === "object" ? message.last_change.low || message.last_change.high : message.last_change !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.last_change);
                    if (message.visible_seq != null && $Object.hasOwnProperty.call(message, "visible_seq") && (typeof message.visible_seq === "object" ? message.visible_seq.low || message.visible_seq.high : message.visible_seq !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.visible_seq);
                    if (message.restricted != null && $Object.hasOwnProperty.call(message, "restricted") && message.restricted !== false)
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.restricted);
                    if (message.details_version != null && $Object.hasOwnProperty.call(message, "details_version") && (typeof message.details_version === "object" ? message.details_version.low || message.details_version.high : message.details_version !== 0))
                        writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.details_version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Membership message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Membership
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Membership & godwit.store.v1.Membership.$Shape} Membership
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Membership.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Membership();
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
                                    message.epoch = value;
                                else
                                    delete message.epoch;
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
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.active_at = value;
                                else
                                    delete message.active_at;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.last_change = value;
                                else
                                    delete message.last_change;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.visible_seq = value;
                                else
                                    delete message.visible_seq;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.restricted = value;
                                else
                                    delete message.restricted;
                                continue;
                            }
                        case 9: {
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

                return Membership;
            })();

            v1.HeadsRequest = (function() {

                /**
                 * Properties of a HeadsRequest.
                 * @typedef {Object} godwit.store.v1.HeadsRequest.$Properties
                 * @property {Array.<string>} [conversation_ids] HeadsRequest conversation_ids
                 * @property {Array.<string>} [user_ids] HeadsRequest user_ids
                 * @property {Array.<string>} [read_times] HeadsRequest read_times
                 * @property {Array.<number>} [reads_since] HeadsRequest reads_since
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HeadsRequest.
                 * @memberof godwit.store.v1
                 * @interface IHeadsRequest
                 * @augments godwit.store.v1.HeadsRequest.$Properties
                 * @deprecated Use godwit.store.v1.HeadsRequest.$Properties instead.
                 */

                /**
                 * Shape of a HeadsRequest.
                 * @typedef {godwit.store.v1.HeadsRequest.$Properties} godwit.store.v1.HeadsRequest.$Shape
                 */

                /**
                 * Constructs a new HeadsRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a HeadsRequest.
                 * @constructor
                 * @param {godwit.store.v1.HeadsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HeadsRequest = function (properties) {
                    this.conversation_ids = [];
                    this.user_ids = [];
                    this.read_times = [];
                    this.reads_since = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HeadsRequest conversation_ids.
                 * @member {Array.<string>} conversation_ids
                 * @memberof godwit.store.v1.HeadsRequest
                 * @instance
                 */
                HeadsRequest.prototype.conversation_ids = $util.emptyArray;

                /**
                 * HeadsRequest user_ids.
                 * @member {Array.<string>} user_ids
                 * @memberof godwit.store.v1.HeadsRequest
                 * @instance
                 */
                HeadsRequest.prototype.user_ids = $util.emptyArray;

                /**
                 * HeadsRequest read_times.
                 * @member {Array.<string>} read_times
                 * @memberof godwit.store.v1.HeadsRequest
                 * @instance
                 */
                HeadsRequest.prototype.read_times = $util.emptyArray;

                /**
                 * HeadsRequest reads_since.
                 * @member {Array.<number>} reads_since
                 * @memberof godwit.store.v1.HeadsRequest
                 * @instance
                 */
                HeadsRequest.prototype.reads_since = $util.emptyArray;

                /**
                 * Encodes the specified HeadsRequest message. Does not implicitly {@link godwit.store.v1.HeadsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.HeadsRequest
                 * @static
                 * @param {godwit.store.v1.HeadsRequest.$Properties} message HeadsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HeadsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversation_ids != null && message.conversation_ids.length)
                        for (let i = 0; i < message.conversation_ids.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_ids[i]);
                    if (message.user_ids != null && message.user_ids.length)
                        for (let i = 0; i < message.user_ids.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.user_ids[i]);
                    if (message.read_times != null && message.read_times.length)
                        for (let i = 0; i < message.read_times.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.read_times[i]);
                    if (message.reads_since != null && message.reads_since.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).uint32s(message.reads_since);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HeadsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.HeadsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.HeadsRequest & godwit.store.v1.HeadsRequest.$Shape} HeadsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HeadsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.HeadsRequest();
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
                                if (!(message.conversation_ids && message.conversation_ids.length))
                                    message.conversation_ids = [];
                                message.conversation_ids.push(reader.stringVerify());
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
                                if (wireType !== 2)
                                    break;
                                if (!(message.read_times && message.read_times.length))
                                    message.read_times = [];
                                message.read_times.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType === 2) {
                                    if (!(message.reads_since && message.reads_since.length))
                                        message.reads_since = [];
                                    reader.uint32s(message.reads_since);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.reads_since && message.reads_since.length))
                                    message.reads_since = [];
                                message.reads_since.push(reader.uint32());
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

                return HeadsRequest;
            })();

            v1.HeadsResponse = (function() {

                /**
                 * Properties of a HeadsResponse.
                 * @typedef {Object} godwit.store.v1.HeadsResponse.$Properties
                 * @property {Array.<godwit.store.v1.Head.$Properties>} [heads] HeadsResponse heads
                 * @property {string} [database_epoch] HeadsResponse database_epoch
                 * @property {Array.<number>} [sets_versions] HeadsResponse sets_versions
                 * @property {Array.<godwit.store.v1.MovedRead.$Properties>} [reads] HeadsResponse reads
                 * @property {string} [reads_as_of] HeadsResponse reads_as_of
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HeadsResponse.
                 * @memberof godwit.store.v1
                 * @interface IHeadsResponse
                 * @augments godwit.store.v1.HeadsResponse.$Properties
                 * @deprecated Use godwit.store.v1.HeadsResponse.$Properties instead.
                 */

                /**
                 * Shape of a HeadsResponse.
                 * @typedef {godwit.store.v1.HeadsResponse.$Properties} godwit.store.v1.HeadsResponse.$Shape
                 */

                /**
                 * Constructs a new HeadsResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a HeadsResponse.
                 * @constructor
                 * @param {godwit.store.v1.HeadsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HeadsResponse = function (properties) {
                    this.heads = [];
                    this.sets_versions = [];
                    this.reads = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HeadsResponse heads.
                 * @member {Array.<godwit.store.v1.Head>} heads
                 * @memberof godwit.store.v1.HeadsResponse
                 * @instance
                 */
                HeadsResponse.prototype.heads = $util.emptyArray;

                /**
                 * HeadsResponse database_epoch.
                 * @member {string} database_epoch
                 * @memberof godwit.store.v1.HeadsResponse
                 * @instance
                 */
                HeadsResponse.prototype.database_epoch = "";

                /**
                 * HeadsResponse sets_versions.
                 * @member {Array.<number>} sets_versions
                 * @memberof godwit.store.v1.HeadsResponse
                 * @instance
                 */
                HeadsResponse.prototype.sets_versions = $util.emptyArray;

                /**
                 * HeadsResponse reads.
                 * @member {Array.<godwit.store.v1.MovedRead>} reads
                 * @memberof godwit.store.v1.HeadsResponse
                 * @instance
                 */
                HeadsResponse.prototype.reads = $util.emptyArray;

                /**
                 * HeadsResponse reads_as_of.
                 * @member {string} reads_as_of
                 * @memberof godwit.store.v1.HeadsResponse
                 * @instance
                 */
                HeadsResponse.prototype.reads_as_of = "";

                /**
                 * Encodes the specified HeadsResponse message. Does not implicitly {@link godwit.store.v1.HeadsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.HeadsResponse
                 * @static
                 * @param {godwit.store.v1.HeadsResponse.$Properties} message HeadsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HeadsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.heads != null && message.heads.length)
                        for (let i = 0; i < message.heads.length; ++i)
                            $root.godwit.store.v1.Head.encode(message.heads[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.database_epoch != null && $Object.hasOwnProperty.call(message, "database_epoch") && message.database_epoch !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.database_epoch);
                    if (message.sets_versions != null && message.sets_versions.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).uint64s(message.sets_versions);
                    if (message.reads != null && message.reads.length)
                        for (let i = 0; i < message.reads.length; ++i)
                            $root.godwit.store.v1.MovedRead.encode(message.reads[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.reads_as_of != null && $Object.hasOwnProperty.call(message, "reads_as_of") && message.reads_as_of !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.reads_as_of);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HeadsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.HeadsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.HeadsResponse & godwit.store.v1.HeadsResponse.$Shape} HeadsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HeadsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.HeadsResponse();
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
                                if (!(message.heads && message.heads.length))
                                    message.heads = [];
                                message.heads.push($root.godwit.store.v1.Head.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.database_epoch = value;
                                else
                                    delete message.database_epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType === 2) {
                                    if (!(message.sets_versions && message.sets_versions.length))
                                        message.sets_versions = [];
                                    reader.uint64s(message.sets_versions);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.sets_versions && message.sets_versions.length))
                                    message.sets_versions = [];
                                message.sets_versions.push(reader.uint64());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.reads && message.reads.length))
                                    message.reads = [];
                                message.reads.push($root.godwit.store.v1.MovedRead.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reads_as_of = value;
                                else
                                    delete message.reads_as_of;
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

                return HeadsResponse;
            })();

            v1.MovedRead = (function() {

                /**
                 * Properties of a MovedRead.
                 * @typedef {Object} godwit.store.v1.MovedRead.$Properties
                 * @property {number} [conversation] MovedRead conversation
                 * @property {string} [user_id] MovedRead user_id
                 * @property {number} [seq] MovedRead seq
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MovedRead.
                 * @memberof godwit.store.v1
                 * @interface IMovedRead
                 * @augments godwit.store.v1.MovedRead.$Properties
                 * @deprecated Use godwit.store.v1.MovedRead.$Properties instead.
                 */

                /**
                 * Shape of a MovedRead.
                 * @typedef {godwit.store.v1.MovedRead.$Properties} godwit.store.v1.MovedRead.$Shape
                 */

                /**
                 * Constructs a new MovedRead.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a MovedRead.
                 * @constructor
                 * @param {godwit.store.v1.MovedRead.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MovedRead = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MovedRead conversation.
                 * @member {number} conversation
                 * @memberof godwit.store.v1.MovedRead
                 * @instance
                 */
                MovedRead.prototype.conversation = 0;

                /**
                 * MovedRead user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.MovedRead
                 * @instance
                 */
                MovedRead.prototype.user_id = "";

                /**
                 * MovedRead seq.
                 * @member {number} seq
                 * @memberof godwit.store.v1.MovedRead
                 * @instance
                 */
                MovedRead.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified MovedRead message. Does not implicitly {@link godwit.store.v1.MovedRead.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.MovedRead
                 * @static
                 * @param {godwit.store.v1.MovedRead.$Properties} message MovedRead message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MovedRead.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation") && message.conversation !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.conversation);
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
                 * Decodes a MovedRead message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.MovedRead
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.MovedRead & godwit.store.v1.MovedRead.$Shape} MovedRead
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MovedRead.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.MovedRead();
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
                                    message.conversation = value;
                                else
                                    delete message.conversation;
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

                return MovedRead;
            })();

            v1.Head = (function() {

                /**
                 * Properties of a Head.
                 * @typedef {Object} godwit.store.v1.Head.$Properties
                 * @property {number} [last_seq] Head last_seq
                 * @property {number} [epoch] Head epoch
                 * @property {number} [last_change] Head last_change
                 * @property {boolean} [restricted] Head restricted
                 * @property {number} [first_seq] Head first_seq
                 * @property {number} [details_version] Head details_version
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Head.
                 * @memberof godwit.store.v1
                 * @interface IHead
                 * @augments godwit.store.v1.Head.$Properties
                 * @deprecated Use godwit.store.v1.Head.$Properties instead.
                 */

                /**
                 * Shape of a Head.
                 * @typedef {godwit.store.v1.Head.$Properties} godwit.store.v1.Head.$Shape
                 */

                /**
                 * Constructs a new Head.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Head.
                 * @constructor
                 * @param {godwit.store.v1.Head.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Head = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Head last_seq.
                 * @member {number} last_seq
                 * @memberof godwit.store.v1.Head
                 * @instance
                 */
                Head.prototype.last_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Head epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.Head
                 * @instance
                 */
                Head.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Head last_change.
                 * @member {number} last_change
                 * @memberof godwit.store.v1.Head
                 * @instance
                 */
                Head.prototype.last_change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Head restricted.
                 * @member {boolean} restricted
                 * @memberof godwit.store.v1.Head
                 * @instance
                 */
                Head.prototype.restricted = false;

                /**
                 * Head first_seq.
                 * @member {number} first_seq
                 * @memberof godwit.store.v1.Head
                 * @instance
                 */
                Head.prototype.first_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Head details_version.
                 * @member {number} details_version
                 * @memberof godwit.store.v1.Head
                 * @instance
                 */
                Head.prototype.details_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified Head message. Does not implicitly {@link godwit.store.v1.Head.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Head
                 * @static
                 * @param {godwit.store.v1.Head.$Properties} message Head message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Head.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.last_seq != null && $Object.hasOwnProperty.call(message, "last_seq") && (typeof message.last_seq === "object" ? message.last_seq.low || message.last_seq.high : message.last_seq !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.last_seq);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                    if (message.last_change != null && $Object.hasOwnProperty.call(message, "last_change") && (typeof message.last_change === "object" ? message.last_change.low || message.last_change.high : message.last_change !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.last_change);
                    if (message.restricted != null && $Object.hasOwnProperty.call(message, "restricted") && message.restricted !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.restricted);
                    if (message.first_seq != null && $Object.hasOwnProperty.call(message, "first_seq") && (typeof message.first_seq === "object" ? message.first_seq.low || message.first_seq.high : message.first_seq !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.first_seq);
                    if (message.details_version != null && $Object.hasOwnProperty.call(message, "details_version") && (typeof message.details_version === "object" ? message.details_version.low || message.details_version.high : message.details_version !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.details_version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Head message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Head
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Head & godwit.store.v1.Head.$Shape} Head
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Head.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Head();
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
                                    message.last_seq = value;
                                else
                                    delete message.last_seq;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.last_change = value;
                                else
                                    delete message.last_change;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.restricted = value;
                                else
                                    delete message.restricted;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.first_seq = value;
                                else
                                    delete message.first_seq;
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

                return Head;
            })();

            v1.RepairRequest = (function() {

                /**
                 * Properties of a RepairRequest.
                 * @typedef {Object} godwit.store.v1.RepairRequest.$Properties
                 * @property {Array.<godwit.store.v1.RepairItem.$Properties>} [items] RepairRequest items
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RepairRequest.
                 * @memberof godwit.store.v1
                 * @interface IRepairRequest
                 * @augments godwit.store.v1.RepairRequest.$Properties
                 * @deprecated Use godwit.store.v1.RepairRequest.$Properties instead.
                 */

                /**
                 * Shape of a RepairRequest.
                 * @typedef {godwit.store.v1.RepairRequest.$Properties} godwit.store.v1.RepairRequest.$Shape
                 */

                /**
                 * Constructs a new RepairRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a RepairRequest.
                 * @constructor
                 * @param {godwit.store.v1.RepairRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RepairRequest = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RepairRequest items.
                 * @member {Array.<godwit.store.v1.RepairItem>} items
                 * @memberof godwit.store.v1.RepairRequest
                 * @instance
                 */
                RepairRequest.prototype.items = $util.emptyArray;

                /**
                 * Encodes the specified RepairRequest message. Does not implicitly {@link godwit.store.v1.RepairRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.RepairRequest
                 * @static
                 * @param {godwit.store.v1.RepairRequest.$Properties} message RepairRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RepairRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.godwit.store.v1.RepairItem.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RepairRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.RepairRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RepairRequest & godwit.store.v1.RepairRequest.$Shape} RepairRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RepairRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.RepairRequest();
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
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.godwit.store.v1.RepairItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return RepairRequest;
            })();

            v1.RepairItem = (function() {

                /**
                 * Properties of a RepairItem.
                 * @typedef {Object} godwit.store.v1.RepairItem.$Properties
                 * @property {string} [conversation_id] RepairItem conversation_id
                 * @property {number} [after_seq] RepairItem after_seq
                 * @property {Array.<string>} [user_ids] RepairItem user_ids
                 * @property {number|null} [after_change] RepairItem after_change
                 * @property {string} [reader_id] RepairItem reader_id
                 * @property {number|null} [after_details] RepairItem after_details
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RepairItem.
                 * @memberof godwit.store.v1
                 * @interface IRepairItem
                 * @augments godwit.store.v1.RepairItem.$Properties
                 * @deprecated Use godwit.store.v1.RepairItem.$Properties instead.
                 */

                /**
                 * Shape of a RepairItem.
                 * @typedef {godwit.store.v1.RepairItem.$Properties} godwit.store.v1.RepairItem.$Shape
                 */

                /**
                 * Constructs a new RepairItem.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a RepairItem.
                 * @constructor
                 * @param {godwit.store.v1.RepairItem.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RepairItem = function (properties) {
                    this.user_ids = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RepairItem conversation_id.
                 * @member {string} conversation_id
                 * @memberof godwit.store.v1.RepairItem
                 * @instance
                 */
                RepairItem.prototype.conversation_id = "";

                /**
                 * RepairItem after_seq.
                 * @member {number} after_seq
                 * @memberof godwit.store.v1.RepairItem
                 * @instance
                 */
                RepairItem.prototype.after_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * RepairItem user_ids.
                 * @member {Array.<string>} user_ids
                 * @memberof godwit.store.v1.RepairItem
                 * @instance
                 */
                RepairItem.prototype.user_ids = $util.emptyArray;

                /**
                 * RepairItem after_change.
                 * @member {number|null} after_change
                 * @memberof godwit.store.v1.RepairItem
                 * @instance
                 */
                RepairItem.prototype.after_change = null;

                /**
                 * RepairItem reader_id.
                 * @member {string} reader_id
                 * @memberof godwit.store.v1.RepairItem
                 * @instance
                 */
                RepairItem.prototype.reader_id = "";

                /**
                 * RepairItem after_details.
                 * @member {number|null} after_details
                 * @memberof godwit.store.v1.RepairItem
                 * @instance
                 */
                RepairItem.prototype.after_details = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(RepairItem.prototype, "_after_change", {
                    get: $util.oneOfGetter($oneOfFields = ["after_change"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(RepairItem.prototype, "_after_details", {
                    get: $util.oneOfGetter($oneOfFields = ["after_details"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Encodes the specified RepairItem message. Does not implicitly {@link godwit.store.v1.RepairItem.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.RepairItem
                 * @static
                 * @param {godwit.store.v1.RepairItem.$Properties} message RepairItem message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RepairItem.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                    if (message.after_seq != null && $Object.hasOwnProperty.call(message, "after_seq") && (typeof message.after_seq === "object" ? message.after_seq.low || message.after_seq.high : message.after_seq !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.after_seq);
                    if (message.user_ids != null && message.user_ids.length)
                        for (let i = 0; i < message.user_ids.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.user_ids[i]);
                    if (message.after_change != null && $Object.hasOwnProperty.call(message, "after_change"))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.after_change);
                    if (message.reader_id != null && $Object.hasOwnProperty.call(message, "reader_id") && message.reader_id !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.reader_id);
                    if (message.after_details != null && $Object.hasOwnProperty.call(message, "after_details"))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.after_details);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RepairItem message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.RepairItem
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RepairItem & godwit.store.v1.RepairItem.$Shape} RepairItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RepairItem.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.RepairItem();
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
                                    message.after_seq = value;
                                else
                                    delete message.after_seq;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.user_ids && message.user_ids.length))
                                    message.user_ids = [];
                                message.user_ids.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                message.after_change = reader.uint64();
                                message._after_change = "after_change";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reader_id = value;
                                else
                                    delete message.reader_id;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                message.after_details = reader.uint64();
                                message._after_details = "after_details";
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

                return RepairItem;
            })();

            v1.RepairResponse = (function() {

                /**
                 * Properties of a RepairResponse.
                 * @typedef {Object} godwit.store.v1.RepairResponse.$Properties
                 * @property {Array.<godwit.store.v1.RepairResult.$Properties>} [results] RepairResponse results
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RepairResponse.
                 * @memberof godwit.store.v1
                 * @interface IRepairResponse
                 * @augments godwit.store.v1.RepairResponse.$Properties
                 * @deprecated Use godwit.store.v1.RepairResponse.$Properties instead.
                 */

                /**
                 * Shape of a RepairResponse.
                 * @typedef {godwit.store.v1.RepairResponse.$Properties} godwit.store.v1.RepairResponse.$Shape
                 */

                /**
                 * Constructs a new RepairResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a RepairResponse.
                 * @constructor
                 * @param {godwit.store.v1.RepairResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RepairResponse = function (properties) {
                    this.results = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RepairResponse results.
                 * @member {Array.<godwit.store.v1.RepairResult>} results
                 * @memberof godwit.store.v1.RepairResponse
                 * @instance
                 */
                RepairResponse.prototype.results = $util.emptyArray;

                /**
                 * Encodes the specified RepairResponse message. Does not implicitly {@link godwit.store.v1.RepairResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.RepairResponse
                 * @static
                 * @param {godwit.store.v1.RepairResponse.$Properties} message RepairResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RepairResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.results != null && message.results.length)
                        for (let i = 0; i < message.results.length; ++i)
                            $root.godwit.store.v1.RepairResult.encode(message.results[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RepairResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.RepairResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RepairResponse & godwit.store.v1.RepairResponse.$Shape} RepairResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RepairResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.RepairResponse();
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
                                if (!(message.results && message.results.length))
                                    message.results = [];
                                message.results.push($root.godwit.store.v1.RepairResult.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return RepairResponse;
            })();

            v1.RepairResult = (function() {

                /**
                 * Properties of a RepairResult.
                 * @typedef {Object} godwit.store.v1.RepairResult.$Properties
                 * @property {godwit.store.v1.Head.$Properties} [head] RepairResult head
                 * @property {Array.<godwit.store.v1.Posted.$Properties>} [posted] RepairResult posted
                 * @property {Array.<string>} [member_ids] RepairResult member_ids
                 * @property {Array.<number>} [visible_seqs] RepairResult visible_seqs
                 * @property {Array.<godwit.store.v1.Changed.$Properties>} [changed] RepairResult changed
                 * @property {number} [to_change] RepairResult to_change
                 * @property {Uint8Array} [details] RepairResult details
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RepairResult.
                 * @memberof godwit.store.v1
                 * @interface IRepairResult
                 * @augments godwit.store.v1.RepairResult.$Properties
                 * @deprecated Use godwit.store.v1.RepairResult.$Properties instead.
                 */

                /**
                 * Shape of a RepairResult.
                 * @typedef {godwit.store.v1.RepairResult.$Properties} godwit.store.v1.RepairResult.$Shape
                 */

                /**
                 * Constructs a new RepairResult.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a RepairResult.
                 * @constructor
                 * @param {godwit.store.v1.RepairResult.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RepairResult = function (properties) {
                    this.posted = [];
                    this.member_ids = [];
                    this.visible_seqs = [];
                    this.changed = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RepairResult head.
                 * @member {godwit.store.v1.Head} head
                 * @memberof godwit.store.v1.RepairResult
                 * @instance
                 */
                RepairResult.prototype.head = null;

                /**
                 * RepairResult posted.
                 * @member {Array.<godwit.store.v1.Posted>} posted
                 * @memberof godwit.store.v1.RepairResult
                 * @instance
                 */
                RepairResult.prototype.posted = $util.emptyArray;

                /**
                 * RepairResult member_ids.
                 * @member {Array.<string>} member_ids
                 * @memberof godwit.store.v1.RepairResult
                 * @instance
                 */
                RepairResult.prototype.member_ids = $util.emptyArray;

                /**
                 * RepairResult visible_seqs.
                 * @member {Array.<number>} visible_seqs
                 * @memberof godwit.store.v1.RepairResult
                 * @instance
                 */
                RepairResult.prototype.visible_seqs = $util.emptyArray;

                /**
                 * RepairResult changed.
                 * @member {Array.<godwit.store.v1.Changed>} changed
                 * @memberof godwit.store.v1.RepairResult
                 * @instance
                 */
                RepairResult.prototype.changed = $util.emptyArray;

                /**
                 * RepairResult to_change.
                 * @member {number} to_change
                 * @memberof godwit.store.v1.RepairResult
                 * @instance
                 */
                RepairResult.prototype.to_change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * RepairResult details.
                 * @member {Uint8Array} details
                 * @memberof godwit.store.v1.RepairResult
                 * @instance
                 */
                RepairResult.prototype.details = $util.newBuffer([]);

                /**
                 * Encodes the specified RepairResult message. Does not implicitly {@link godwit.store.v1.RepairResult.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.RepairResult
                 * @static
                 * @param {godwit.store.v1.RepairResult.$Properties} message RepairResult message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RepairResult.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.head != null && $Object.hasOwnProperty.call(message, "head"))
                        $root.godwit.store.v1.Head.encode(message.head, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.posted != null && message.posted.length)
                        for (let i = 0; i < message.posted.length; ++i)
                            $root.godwit.store.v1.Posted.encode(message.posted[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.member_ids != null && message.member_ids.length)
                        for (let i = 0; i < message.member_ids.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.member_ids[i]);
                    if (message.changed != null && message.changed.length)
                        for (let i = 0; i < message.changed.length; ++i)
                            $root.godwit.store.v1.Changed.encode(message.changed[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.to_change != null && $Object.hasOwnProperty.call(message, "to_change") && (typeof message.to_change === "object" ? message.to_change.low || message.to_change.high : message.to_change !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.to_change);
                    if (message.visible_seqs != null && message.visible_seqs.length)
                        writer.uint32(/* id 6, wireType 2 =*/50).uint64s(message.visible_seqs);
                    if (message.details != null && $Object.hasOwnProperty.call(message, "details") && message.details.length)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.details);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RepairResult message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.RepairResult
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RepairResult & godwit.store.v1.RepairResult.$Shape} RepairResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RepairResult.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.RepairResult();
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
                                message.head = $root.godwit.store.v1.Head.decode(reader, reader.size(), $undefined, _depth + 1, message.head);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.posted && message.posted.length))
                                    message.posted = [];
                                message.posted.push($root.godwit.store.v1.Posted.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.member_ids && message.member_ids.length))
                                    message.member_ids = [];
                                message.member_ids.push(reader.stringVerify());
                                continue;
                            }
                        case 6: {
                                if (wireType === 2) {
                                    if (!(message.visible_seqs && message.visible_seqs.length))
                                        message.visible_seqs = [];
                                    reader.uint64s(message.visible_seqs);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.visible_seqs && message.visible_seqs.length))
                                    message.visible_seqs = [];
                                message.visible_seqs.push(reader.uint64());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.changed && message.changed.length))
                                    message.changed = [];
                                message.changed.push($root.godwit.store.v1.Changed.decode(reader, reader.size(), $undefined, _depth + 1));
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
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.details = value;
                                else
                                    delete message.details;
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

                return RepairResult;
            })();

            v1.ExecuteRequest = (function() {

                /**
                 * Properties of an ExecuteRequest.
                 * @typedef {Object} godwit.store.v1.ExecuteRequest.$Properties
                 * @property {Array.<godwit.store.v1.ExecuteItem.$Properties>} [items] ExecuteRequest items
                 * @property {boolean} [skip_locked] ExecuteRequest skip_locked
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExecuteRequest.
                 * @memberof godwit.store.v1
                 * @interface IExecuteRequest
                 * @augments godwit.store.v1.ExecuteRequest.$Properties
                 * @deprecated Use godwit.store.v1.ExecuteRequest.$Properties instead.
                 */

                /**
                 * Shape of an ExecuteRequest.
                 * @typedef {godwit.store.v1.ExecuteRequest.$Properties} godwit.store.v1.ExecuteRequest.$Shape
                 */

                /**
                 * Constructs a new ExecuteRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an ExecuteRequest.
                 * @constructor
                 * @param {godwit.store.v1.ExecuteRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExecuteRequest = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ExecuteRequest items.
                 * @member {Array.<godwit.store.v1.ExecuteItem>} items
                 * @memberof godwit.store.v1.ExecuteRequest
                 * @instance
                 */
                ExecuteRequest.prototype.items = $util.emptyArray;

                /**
                 * ExecuteRequest skip_locked.
                 * @member {boolean} skip_locked
                 * @memberof godwit.store.v1.ExecuteRequest
                 * @instance
                 */
                ExecuteRequest.prototype.skip_locked = false;

                /**
                 * Encodes the specified ExecuteRequest message. Does not implicitly {@link godwit.store.v1.ExecuteRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.ExecuteRequest
                 * @static
                 * @param {godwit.store.v1.ExecuteRequest.$Properties} message ExecuteRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExecuteRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.godwit.store.v1.ExecuteItem.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.skip_locked != null && $Object.hasOwnProperty.call(message, "skip_locked") && message.skip_locked !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.skip_locked);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExecuteRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.ExecuteRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ExecuteRequest & godwit.store.v1.ExecuteRequest.$Shape} ExecuteRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExecuteRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.ExecuteRequest();
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
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.godwit.store.v1.ExecuteItem.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.skip_locked = value;
                                else
                                    delete message.skip_locked;
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

                return ExecuteRequest;
            })();

            v1.ExecuteItem = (function() {

                /**
                 * Properties of an ExecuteItem.
                 * @typedef {Object} godwit.store.v1.ExecuteItem.$Properties
                 * @property {string} [user_id] ExecuteItem user_id
                 * @property {Uint8Array} [frame] ExecuteItem frame
                 * @property {string} [traceparent] ExecuteItem traceparent
                 * @property {boolean} [judged] ExecuteItem judged
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExecuteItem.
                 * @memberof godwit.store.v1
                 * @interface IExecuteItem
                 * @augments godwit.store.v1.ExecuteItem.$Properties
                 * @deprecated Use godwit.store.v1.ExecuteItem.$Properties instead.
                 */

                /**
                 * Shape of an ExecuteItem.
                 * @typedef {godwit.store.v1.ExecuteItem.$Properties} godwit.store.v1.ExecuteItem.$Shape
                 */

                /**
                 * Constructs a new ExecuteItem.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an ExecuteItem.
                 * @constructor
                 * @param {godwit.store.v1.ExecuteItem.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExecuteItem = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ExecuteItem user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.ExecuteItem
                 * @instance
                 */
                ExecuteItem.prototype.user_id = "";

                /**
                 * ExecuteItem frame.
                 * @member {Uint8Array} frame
                 * @memberof godwit.store.v1.ExecuteItem
                 * @instance
                 */
                ExecuteItem.prototype.frame = $util.newBuffer([]);

                /**
                 * ExecuteItem traceparent.
                 * @member {string} traceparent
                 * @memberof godwit.store.v1.ExecuteItem
                 * @instance
                 */
                ExecuteItem.prototype.traceparent = "";

                /**
                 * ExecuteItem judged.
                 * @member {boolean} judged
                 * @memberof godwit.store.v1.ExecuteItem
                 * @instance
                 */
                ExecuteItem.prototype.judged = false;

                /**
                 * Encodes the specified ExecuteItem message. Does not implicitly {@link godwit.store.v1.ExecuteItem.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.ExecuteItem
                 * @static
                 * @param {godwit.store.v1.ExecuteItem.$Properties} message ExecuteItem message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExecuteItem.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                    if (message.frame != null && $Object.hasOwnProperty.call(message, "frame") && message.frame.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.frame);
                    if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.traceparent);
                    if (message.judged != null && $Object.hasOwnProperty.call(message, "judged") && message.judged !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.judged);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExecuteItem message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.ExecuteItem
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ExecuteItem & godwit.store.v1.ExecuteItem.$Shape} ExecuteItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExecuteItem.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.ExecuteItem();
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
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.frame = value;
                                else
                                    delete message.frame;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.traceparent = value;
                                else
                                    delete message.traceparent;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.judged = value;
                                else
                                    delete message.judged;
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

                return ExecuteItem;
            })();

            v1.ExecuteResponse = (function() {

                /**
                 * Properties of an ExecuteResponse.
                 * @typedef {Object} godwit.store.v1.ExecuteResponse.$Properties
                 * @property {Array.<Uint8Array>} [entries] ExecuteResponse entries
                 * @property {Array.<number>} [locked] ExecuteResponse locked
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExecuteResponse.
                 * @memberof godwit.store.v1
                 * @interface IExecuteResponse
                 * @augments godwit.store.v1.ExecuteResponse.$Properties
                 * @deprecated Use godwit.store.v1.ExecuteResponse.$Properties instead.
                 */

                /**
                 * Shape of an ExecuteResponse.
                 * @typedef {godwit.store.v1.ExecuteResponse.$Properties} godwit.store.v1.ExecuteResponse.$Shape
                 */

                /**
                 * Constructs a new ExecuteResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an ExecuteResponse.
                 * @constructor
                 * @param {godwit.store.v1.ExecuteResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExecuteResponse = function (properties) {
                    this.entries = [];
                    this.locked = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ExecuteResponse entries.
                 * @member {Array.<Uint8Array>} entries
                 * @memberof godwit.store.v1.ExecuteResponse
                 * @instance
                 */
                ExecuteResponse.prototype.entries = $util.emptyArray;

                /**
                 * ExecuteResponse locked.
                 * @member {Array.<number>} locked
                 * @memberof godwit.store.v1.ExecuteResponse
                 * @instance
                 */
                ExecuteResponse.prototype.locked = $util.emptyArray;

                /**
                 * Encodes the specified ExecuteResponse message. Does not implicitly {@link godwit.store.v1.ExecuteResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.ExecuteResponse
                 * @static
                 * @param {godwit.store.v1.ExecuteResponse.$Properties} message ExecuteResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExecuteResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.entries[i]);
                    if (message.locked != null && message.locked.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.locked);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExecuteResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.ExecuteResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ExecuteResponse & godwit.store.v1.ExecuteResponse.$Shape} ExecuteResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExecuteResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.ExecuteResponse();
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
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push(reader.bytes());
                                continue;
                            }
                        case 2: {
                                if (wireType === 2) {
                                    if (!(message.locked && message.locked.length))
                                        message.locked = [];
                                    reader.uint32s(message.locked);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.locked && message.locked.length))
                                    message.locked = [];
                                message.locked.push(reader.uint32());
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

                return ExecuteResponse;
            })();

            v1.SeenItem = (function() {

                /**
                 * Properties of a SeenItem.
                 * @typedef {Object} godwit.store.v1.SeenItem.$Properties
                 * @property {string} [user_id] SeenItem user_id
                 * @property {number} [at] SeenItem at
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SeenItem.
                 * @memberof godwit.store.v1
                 * @interface ISeenItem
                 * @augments godwit.store.v1.SeenItem.$Properties
                 * @deprecated Use godwit.store.v1.SeenItem.$Properties instead.
                 */

                /**
                 * Shape of a SeenItem.
                 * @typedef {godwit.store.v1.SeenItem.$Properties} godwit.store.v1.SeenItem.$Shape
                 */

                /**
                 * Constructs a new SeenItem.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a SeenItem.
                 * @constructor
                 * @param {godwit.store.v1.SeenItem.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SeenItem = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SeenItem user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.SeenItem
                 * @instance
                 */
                SeenItem.prototype.user_id = "";

                /**
                 * SeenItem at.
                 * @member {number} at
                 * @memberof godwit.store.v1.SeenItem
                 * @instance
                 */
                SeenItem.prototype.at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified SeenItem message. Does not implicitly {@link godwit.store.v1.SeenItem.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.SeenItem
                 * @static
                 * @param {godwit.store.v1.SeenItem.$Properties} message SeenItem message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SeenItem.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                    if (message.at != null && $Object.hasOwnProperty.call(message, "at") && (typeof message.at === "object" ? message.at.low || message.at.high : message.at !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.at);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SeenItem message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.SeenItem
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.SeenItem & godwit.store.v1.SeenItem.$Shape} SeenItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SeenItem.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.SeenItem();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.at = value;
                                else
                                    delete message.at;
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

                return SeenItem;
            })();

            v1.SeenRequest = (function() {

                /**
                 * Properties of a SeenRequest.
                 * @typedef {Object} godwit.store.v1.SeenRequest.$Properties
                 * @property {Array.<godwit.store.v1.SeenItem.$Properties>} [items] SeenRequest items
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SeenRequest.
                 * @memberof godwit.store.v1
                 * @interface ISeenRequest
                 * @augments godwit.store.v1.SeenRequest.$Properties
                 * @deprecated Use godwit.store.v1.SeenRequest.$Properties instead.
                 */

                /**
                 * Shape of a SeenRequest.
                 * @typedef {godwit.store.v1.SeenRequest.$Properties} godwit.store.v1.SeenRequest.$Shape
                 */

                /**
                 * Constructs a new SeenRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a SeenRequest.
                 * @constructor
                 * @param {godwit.store.v1.SeenRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SeenRequest = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SeenRequest items.
                 * @member {Array.<godwit.store.v1.SeenItem>} items
                 * @memberof godwit.store.v1.SeenRequest
                 * @instance
                 */
                SeenRequest.prototype.items = $util.emptyArray;

                /**
                 * Encodes the specified SeenRequest message. Does not implicitly {@link godwit.store.v1.SeenRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.SeenRequest
                 * @static
                 * @param {godwit.store.v1.SeenRequest.$Properties} message SeenRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SeenRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.godwit.store.v1.SeenItem.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SeenRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.SeenRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.SeenRequest & godwit.store.v1.SeenRequest.$Shape} SeenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SeenRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.SeenRequest();
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
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.godwit.store.v1.SeenItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return SeenRequest;
            })();

            v1.SeenResponse = (function() {

                /**
                 * Properties of a SeenResponse.
                 * @typedef {Object} godwit.store.v1.SeenResponse.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SeenResponse.
                 * @memberof godwit.store.v1
                 * @interface ISeenResponse
                 * @augments godwit.store.v1.SeenResponse.$Properties
                 * @deprecated Use godwit.store.v1.SeenResponse.$Properties instead.
                 */

                /**
                 * Shape of a SeenResponse.
                 * @typedef {godwit.store.v1.SeenResponse.$Properties} godwit.store.v1.SeenResponse.$Shape
                 */

                /**
                 * Constructs a new SeenResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a SeenResponse.
                 * @constructor
                 * @param {godwit.store.v1.SeenResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SeenResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Encodes the specified SeenResponse message. Does not implicitly {@link godwit.store.v1.SeenResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.SeenResponse
                 * @static
                 * @param {godwit.store.v1.SeenResponse.$Properties} message SeenResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SeenResponse.encode = function (message, writer, _depth) {
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
                 * Decodes a SeenResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.SeenResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.SeenResponse & godwit.store.v1.SeenResponse.$Shape} SeenResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SeenResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.SeenResponse();
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

                return SeenResponse;
            })();

            v1.WatchedMembersRequest = (function() {

                /**
                 * Properties of a WatchedMembersRequest.
                 * @typedef {Object} godwit.store.v1.WatchedMembersRequest.$Properties
                 * @property {Array.<godwit.store.v1.WatchedMembersItem.$Properties>} [items] WatchedMembersRequest items
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WatchedMembersRequest.
                 * @memberof godwit.store.v1
                 * @interface IWatchedMembersRequest
                 * @augments godwit.store.v1.WatchedMembersRequest.$Properties
                 * @deprecated Use godwit.store.v1.WatchedMembersRequest.$Properties instead.
                 */

                /**
                 * Shape of a WatchedMembersRequest.
                 * @typedef {godwit.store.v1.WatchedMembersRequest.$Properties} godwit.store.v1.WatchedMembersRequest.$Shape
                 */

                /**
                 * Constructs a new WatchedMembersRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a WatchedMembersRequest.
                 * @constructor
                 * @param {godwit.store.v1.WatchedMembersRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WatchedMembersRequest = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * WatchedMembersRequest items.
                 * @member {Array.<godwit.store.v1.WatchedMembersItem>} items
                 * @memberof godwit.store.v1.WatchedMembersRequest
                 * @instance
                 */
                WatchedMembersRequest.prototype.items = $util.emptyArray;

                /**
                 * Encodes the specified WatchedMembersRequest message. Does not implicitly {@link godwit.store.v1.WatchedMembersRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.WatchedMembersRequest
                 * @static
                 * @param {godwit.store.v1.WatchedMembersRequest.$Properties} message WatchedMembersRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WatchedMembersRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.godwit.store.v1.WatchedMembersItem.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WatchedMembersRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.WatchedMembersRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.WatchedMembersRequest & godwit.store.v1.WatchedMembersRequest.$Shape} WatchedMembersRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WatchedMembersRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.WatchedMembersRequest();
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
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.godwit.store.v1.WatchedMembersItem.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return WatchedMembersRequest;
            })();

            v1.WatchedMembersItem = (function() {

                /**
                 * Properties of a WatchedMembersItem.
                 * @typedef {Object} godwit.store.v1.WatchedMembersItem.$Properties
                 * @property {string} [conversation_id] WatchedMembersItem conversation_id
                 * @property {Array.<string>} [user_ids] WatchedMembersItem user_ids
                 * @property {number} [known_epoch] WatchedMembersItem known_epoch
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WatchedMembersItem.
                 * @memberof godwit.store.v1
                 * @interface IWatchedMembersItem
                 * @augments godwit.store.v1.WatchedMembersItem.$Properties
                 * @deprecated Use godwit.store.v1.WatchedMembersItem.$Properties instead.
                 */

                /**
                 * Shape of a WatchedMembersItem.
                 * @typedef {godwit.store.v1.WatchedMembersItem.$Properties} godwit.store.v1.WatchedMembersItem.$Shape
                 */

                /**
                 * Constructs a new WatchedMembersItem.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a WatchedMembersItem.
                 * @constructor
                 * @param {godwit.store.v1.WatchedMembersItem.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WatchedMembersItem = function (properties) {
                    this.user_ids = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * WatchedMembersItem conversation_id.
                 * @member {string} conversation_id
                 * @memberof godwit.store.v1.WatchedMembersItem
                 * @instance
                 */
                WatchedMembersItem.prototype.conversation_id = "";

                /**
                 * WatchedMembersItem user_ids.
                 * @member {Array.<string>} user_ids
                 * @memberof godwit.store.v1.WatchedMembersItem
                 * @instance
                 */
                WatchedMembersItem.prototype.user_ids = $util.emptyArray;

                /**
                 * WatchedMembersItem known_epoch.
                 * @member {number} known_epoch
                 * @memberof godwit.store.v1.WatchedMembersItem
                 * @instance
                 */
                WatchedMembersItem.prototype.known_epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified WatchedMembersItem message. Does not implicitly {@link godwit.store.v1.WatchedMembersItem.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.WatchedMembersItem
                 * @static
                 * @param {godwit.store.v1.WatchedMembersItem.$Properties} message WatchedMembersItem message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WatchedMembersItem.encode = function (message, writer, _depth) {
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
                    if (message.known_epoch != null && $Object.hasOwnProperty.call(message, "known_epoch") && (typeof message.known_epoch === "object" ? message.known_epoch.low || message.known_epoch.high : message.known_epoch !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.known_epoch);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WatchedMembersItem message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.WatchedMembersItem
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.WatchedMembersItem & godwit.store.v1.WatchedMembersItem.$Shape} WatchedMembersItem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WatchedMembersItem.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.WatchedMembersItem();
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
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.known_epoch = value;
                                else
                                    delete message.known_epoch;
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

                return WatchedMembersItem;
            })();

            v1.WatchedMembersResponse = (function() {

                /**
                 * Properties of a WatchedMembersResponse.
                 * @typedef {Object} godwit.store.v1.WatchedMembersResponse.$Properties
                 * @property {Array.<godwit.store.v1.WatchedMembersResult.$Properties>} [results] WatchedMembersResponse results
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WatchedMembersResponse.
                 * @memberof godwit.store.v1
                 * @interface IWatchedMembersResponse
                 * @augments godwit.store.v1.WatchedMembersResponse.$Properties
                 * @deprecated Use godwit.store.v1.WatchedMembersResponse.$Properties instead.
                 */

                /**
                 * Shape of a WatchedMembersResponse.
                 * @typedef {godwit.store.v1.WatchedMembersResponse.$Properties} godwit.store.v1.WatchedMembersResponse.$Shape
                 */

                /**
                 * Constructs a new WatchedMembersResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a WatchedMembersResponse.
                 * @constructor
                 * @param {godwit.store.v1.WatchedMembersResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WatchedMembersResponse = function (properties) {
                    this.results = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * WatchedMembersResponse results.
                 * @member {Array.<godwit.store.v1.WatchedMembersResult>} results
                 * @memberof godwit.store.v1.WatchedMembersResponse
                 * @instance
                 */
                WatchedMembersResponse.prototype.results = $util.emptyArray;

                /**
                 * Encodes the specified WatchedMembersResponse message. Does not implicitly {@link godwit.store.v1.WatchedMembersResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.WatchedMembersResponse
                 * @static
                 * @param {godwit.store.v1.WatchedMembersResponse.$Properties} message WatchedMembersResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WatchedMembersResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.results != null && message.results.length)
                        for (let i = 0; i < message.results.length; ++i)
                            $root.godwit.store.v1.WatchedMembersResult.encode(message.results[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WatchedMembersResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.WatchedMembersResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.WatchedMembersResponse & godwit.store.v1.WatchedMembersResponse.$Shape} WatchedMembersResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WatchedMembersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.WatchedMembersResponse();
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
                                if (!(message.results && message.results.length))
                                    message.results = [];
                                message.results.push($root.godwit.store.v1.WatchedMembersResult.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return WatchedMembersResponse;
            })();

            v1.WatchedMembersResult = (function() {

                /**
                 * Properties of a WatchedMembersResult.
                 * @typedef {Object} godwit.store.v1.WatchedMembersResult.$Properties
                 * @property {number} [epoch] WatchedMembersResult epoch
                 * @property {Array.<string>} [watcher_ids] WatchedMembersResult watcher_ids
                 * @property {Array.<string>} [member_ids] WatchedMembersResult member_ids
                 * @property {Array.<godwit.store.v1.HiddenPair.$Properties>} [hidden] WatchedMembersResult hidden
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WatchedMembersResult.
                 * @memberof godwit.store.v1
                 * @interface IWatchedMembersResult
                 * @augments godwit.store.v1.WatchedMembersResult.$Properties
                 * @deprecated Use godwit.store.v1.WatchedMembersResult.$Properties instead.
                 */

                /**
                 * Shape of a WatchedMembersResult.
                 * @typedef {godwit.store.v1.WatchedMembersResult.$Properties} godwit.store.v1.WatchedMembersResult.$Shape
                 */

                /**
                 * Constructs a new WatchedMembersResult.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a WatchedMembersResult.
                 * @constructor
                 * @param {godwit.store.v1.WatchedMembersResult.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WatchedMembersResult = function (properties) {
                    this.watcher_ids = [];
                    this.member_ids = [];
                    this.hidden = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * WatchedMembersResult epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.WatchedMembersResult
                 * @instance
                 */
                WatchedMembersResult.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * WatchedMembersResult watcher_ids.
                 * @member {Array.<string>} watcher_ids
                 * @memberof godwit.store.v1.WatchedMembersResult
                 * @instance
                 */
                WatchedMembersResult.prototype.watcher_ids = $util.emptyArray;

                /**
                 * WatchedMembersResult member_ids.
                 * @member {Array.<string>} member_ids
                 * @memberof godwit.store.v1.WatchedMembersResult
                 * @instance
                 */
                WatchedMembersResult.prototype.member_ids = $util.emptyArray;

                /**
                 * WatchedMembersResult hidden.
                 * @member {Array.<godwit.store.v1.HiddenPair>} hidden
                 * @memberof godwit.store.v1.WatchedMembersResult
                 * @instance
                 */
                WatchedMembersResult.prototype.hidden = $util.emptyArray;

                /**
                 * Encodes the specified WatchedMembersResult message. Does not implicitly {@link godwit.store.v1.WatchedMembersResult.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.WatchedMembersResult
                 * @static
                 * @param {godwit.store.v1.WatchedMembersResult.$Properties} message WatchedMembersResult message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WatchedMembersResult.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                    if (message.watcher_ids != null && message.watcher_ids.length)
                        for (let i = 0; i < message.watcher_ids.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.watcher_ids[i]);
                    if (message.member_ids != null && message.member_ids.length)
                        for (let i = 0; i < message.member_ids.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.member_ids[i]);
                    if (message.hidden != null && message.hidden.length)
                        for (let i = 0; i < message.hidden.length; ++i)
                            $root.godwit.store.v1.HiddenPair.encode(message.hidden[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WatchedMembersResult message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.WatchedMembersResult
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.WatchedMembersResult & godwit.store.v1.WatchedMembersResult.$Shape} WatchedMembersResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WatchedMembersResult.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.WatchedMembersResult();
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
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.watcher_ids && message.watcher_ids.length))
                                    message.watcher_ids = [];
                                message.watcher_ids.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.member_ids && message.member_ids.length))
                                    message.member_ids = [];
                                message.member_ids.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.hidden && message.hidden.length))
                                    message.hidden = [];
                                message.hidden.push($root.godwit.store.v1.HiddenPair.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return WatchedMembersResult;
            })();

            v1.HiddenPair = (function() {

                /**
                 * Properties of a HiddenPair.
                 * @typedef {Object} godwit.store.v1.HiddenPair.$Properties
                 * @property {string} [user_id] HiddenPair user_id
                 * @property {string} [other_id] HiddenPair other_id
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HiddenPair.
                 * @memberof godwit.store.v1
                 * @interface IHiddenPair
                 * @augments godwit.store.v1.HiddenPair.$Properties
                 * @deprecated Use godwit.store.v1.HiddenPair.$Properties instead.
                 */

                /**
                 * Shape of a HiddenPair.
                 * @typedef {godwit.store.v1.HiddenPair.$Properties} godwit.store.v1.HiddenPair.$Shape
                 */

                /**
                 * Constructs a new HiddenPair.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a HiddenPair.
                 * @constructor
                 * @param {godwit.store.v1.HiddenPair.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HiddenPair = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HiddenPair user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.HiddenPair
                 * @instance
                 */
                HiddenPair.prototype.user_id = "";

                /**
                 * HiddenPair other_id.
                 * @member {string} other_id
                 * @memberof godwit.store.v1.HiddenPair
                 * @instance
                 */
                HiddenPair.prototype.other_id = "";

                /**
                 * Encodes the specified HiddenPair message. Does not implicitly {@link godwit.store.v1.HiddenPair.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.HiddenPair
                 * @static
                 * @param {godwit.store.v1.HiddenPair.$Properties} message HiddenPair message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HiddenPair.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                    if (message.other_id != null && $Object.hasOwnProperty.call(message, "other_id") && message.other_id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.other_id);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HiddenPair message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.HiddenPair
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.HiddenPair & godwit.store.v1.HiddenPair.$Shape} HiddenPair
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HiddenPair.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.HiddenPair();
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
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.other_id = value;
                                else
                                    delete message.other_id;
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

                return HiddenPair;
            })();

            v1.KeptNotificationsRequest = (function() {

                /**
                 * Properties of a KeptNotificationsRequest.
                 * @typedef {Object} godwit.store.v1.KeptNotificationsRequest.$Properties
                 * @property {Array.<godwit.store.v1.KeptRange.$Properties>} [items] KeptNotificationsRequest items
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a KeptNotificationsRequest.
                 * @memberof godwit.store.v1
                 * @interface IKeptNotificationsRequest
                 * @augments godwit.store.v1.KeptNotificationsRequest.$Properties
                 * @deprecated Use godwit.store.v1.KeptNotificationsRequest.$Properties instead.
                 */

                /**
                 * Shape of a KeptNotificationsRequest.
                 * @typedef {godwit.store.v1.KeptNotificationsRequest.$Properties} godwit.store.v1.KeptNotificationsRequest.$Shape
                 */

                /**
                 * Constructs a new KeptNotificationsRequest.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a KeptNotificationsRequest.
                 * @constructor
                 * @param {godwit.store.v1.KeptNotificationsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const KeptNotificationsRequest = function (properties) {
                    this.items = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * KeptNotificationsRequest items.
                 * @member {Array.<godwit.store.v1.KeptRange>} items
                 * @memberof godwit.store.v1.KeptNotificationsRequest
                 * @instance
                 */
                KeptNotificationsRequest.prototype.items = $util.emptyArray;

                /**
                 * Encodes the specified KeptNotificationsRequest message. Does not implicitly {@link godwit.store.v1.KeptNotificationsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.KeptNotificationsRequest
                 * @static
                 * @param {godwit.store.v1.KeptNotificationsRequest.$Properties} message KeptNotificationsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                KeptNotificationsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.items != null && message.items.length)
                        for (let i = 0; i < message.items.length; ++i)
                            $root.godwit.store.v1.KeptRange.encode(message.items[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a KeptNotificationsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.KeptNotificationsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.KeptNotificationsRequest & godwit.store.v1.KeptNotificationsRequest.$Shape} KeptNotificationsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                KeptNotificationsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.KeptNotificationsRequest();
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
                                if (!(message.items && message.items.length))
                                    message.items = [];
                                message.items.push($root.godwit.store.v1.KeptRange.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return KeptNotificationsRequest;
            })();

            v1.KeptRange = (function() {

                /**
                 * Properties of a KeptRange.
                 * @typedef {Object} godwit.store.v1.KeptRange.$Properties
                 * @property {string} [user_id] KeptRange user_id
                 * @property {number} [after_version] KeptRange after_version
                 * @property {number} [to_version] KeptRange to_version
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a KeptRange.
                 * @memberof godwit.store.v1
                 * @interface IKeptRange
                 * @augments godwit.store.v1.KeptRange.$Properties
                 * @deprecated Use godwit.store.v1.KeptRange.$Properties instead.
                 */

                /**
                 * Shape of a KeptRange.
                 * @typedef {godwit.store.v1.KeptRange.$Properties} godwit.store.v1.KeptRange.$Shape
                 */

                /**
                 * Constructs a new KeptRange.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a KeptRange.
                 * @constructor
                 * @param {godwit.store.v1.KeptRange.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const KeptRange = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * KeptRange user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.KeptRange
                 * @instance
                 */
                KeptRange.prototype.user_id = "";

                /**
                 * KeptRange after_version.
                 * @member {number} after_version
                 * @memberof godwit.store.v1.KeptRange
                 * @instance
                 */
                KeptRange.prototype.after_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * KeptRange to_version.
                 * @member {number} to_version
                 * @memberof godwit.store.v1.KeptRange
                 * @instance
                 */
                KeptRange.prototype.to_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified KeptRange message. Does not implicitly {@link godwit.store.v1.KeptRange.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.KeptRange
                 * @static
                 * @param {godwit.store.v1.KeptRange.$Properties} message KeptRange message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                KeptRange.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                    if (message.after_version != null && $Object.hasOwnProperty.call(message, "after_version") && (typeof message.after_version === "object" ? message.after_version.low || message.after_version.high : message.after_version !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.after_version);
                    if (message.to_version != null && $Object.hasOwnProperty.call(message, "to_version") && (typeof message.to_version === "object" ? message.to_version.low || message.to_version.high : message.to_version !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.to_version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a KeptRange message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.KeptRange
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.KeptRange & godwit.store.v1.KeptRange.$Shape} KeptRange
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                KeptRange.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.KeptRange();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.after_version = value;
                                else
                                    delete message.after_version;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.to_version = value;
                                else
                                    delete message.to_version;
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

                return KeptRange;
            })();

            v1.KeptNotificationsResponse = (function() {

                /**
                 * Properties of a KeptNotificationsResponse.
                 * @typedef {Object} godwit.store.v1.KeptNotificationsResponse.$Properties
                 * @property {Array.<godwit.store.v1.KeptPage.$Properties>} [pages] KeptNotificationsResponse pages
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a KeptNotificationsResponse.
                 * @memberof godwit.store.v1
                 * @interface IKeptNotificationsResponse
                 * @augments godwit.store.v1.KeptNotificationsResponse.$Properties
                 * @deprecated Use godwit.store.v1.KeptNotificationsResponse.$Properties instead.
                 */

                /**
                 * Shape of a KeptNotificationsResponse.
                 * @typedef {godwit.store.v1.KeptNotificationsResponse.$Properties} godwit.store.v1.KeptNotificationsResponse.$Shape
                 */

                /**
                 * Constructs a new KeptNotificationsResponse.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a KeptNotificationsResponse.
                 * @constructor
                 * @param {godwit.store.v1.KeptNotificationsResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const KeptNotificationsResponse = function (properties) {
                    this.pages = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * KeptNotificationsResponse pages.
                 * @member {Array.<godwit.store.v1.KeptPage>} pages
                 * @memberof godwit.store.v1.KeptNotificationsResponse
                 * @instance
                 */
                KeptNotificationsResponse.prototype.pages = $util.emptyArray;

                /**
                 * Encodes the specified KeptNotificationsResponse message. Does not implicitly {@link godwit.store.v1.KeptNotificationsResponse.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.KeptNotificationsResponse
                 * @static
                 * @param {godwit.store.v1.KeptNotificationsResponse.$Properties} message KeptNotificationsResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                KeptNotificationsResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.pages != null && message.pages.length)
                        for (let i = 0; i < message.pages.length; ++i)
                            $root.godwit.store.v1.KeptPage.encode(message.pages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a KeptNotificationsResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.KeptNotificationsResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.KeptNotificationsResponse & godwit.store.v1.KeptNotificationsResponse.$Shape} KeptNotificationsResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                KeptNotificationsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.KeptNotificationsResponse();
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
                                if (!(message.pages && message.pages.length))
                                    message.pages = [];
                                message.pages.push($root.godwit.store.v1.KeptPage.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return KeptNotificationsResponse;
            })();

            v1.KeptPage = (function() {

                /**
                 * Properties of a KeptPage.
                 * @typedef {Object} godwit.store.v1.KeptPage.$Properties
                 * @property {Array.<godwit.store.v1.Notified.$Properties>} [notifications] KeptPage notifications
                 * @property {Array.<number>} [versions] KeptPage versions
                 * @property {boolean} [has_more] KeptPage has_more
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a KeptPage.
                 * @memberof godwit.store.v1
                 * @interface IKeptPage
                 * @augments godwit.store.v1.KeptPage.$Properties
                 * @deprecated Use godwit.store.v1.KeptPage.$Properties instead.
                 */

                /**
                 * Shape of a KeptPage.
                 * @typedef {godwit.store.v1.KeptPage.$Properties} godwit.store.v1.KeptPage.$Shape
                 */

                /**
                 * Constructs a new KeptPage.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a KeptPage.
                 * @constructor
                 * @param {godwit.store.v1.KeptPage.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const KeptPage = function (properties) {
                    this.notifications = [];
                    this.versions = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * KeptPage notifications.
                 * @member {Array.<godwit.store.v1.Notified>} notifications
                 * @memberof godwit.store.v1.KeptPage
                 * @instance
                 */
                KeptPage.prototype.notifications = $util.emptyArray;

                /**
                 * KeptPage versions.
                 * @member {Array.<number>} versions
                 * @memberof godwit.store.v1.KeptPage
                 * @instance
                 */
                KeptPage.prototype.versions = $util.emptyArray;

                /**
                 * KeptPage has_more.
                 * @member {boolean} has_more
                 * @memberof godwit.store.v1.KeptPage
                 * @instance
                 */
                KeptPage.prototype.has_more = false;

                /**
                 * Encodes the specified KeptPage message. Does not implicitly {@link godwit.store.v1.KeptPage.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.KeptPage
                 * @static
                 * @param {godwit.store.v1.KeptPage.$Properties} message KeptPage message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                KeptPage.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.notifications != null && message.notifications.length)
                        for (let i = 0; i < message.notifications.length; ++i)
                            $root.godwit.store.v1.Notified.encode(message.notifications[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.versions != null && message.versions.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).uint64s(message.versions);
                    if (message.has_more != null && $Object.hasOwnProperty.call(message, "has_more") && message.has_more !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.has_more);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a KeptPage message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.KeptPage
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.KeptPage & godwit.store.v1.KeptPage.$Shape} KeptPage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                KeptPage.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.KeptPage();
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
                                if (!(message.notifications && message.notifications.length))
                                    message.notifications = [];
                                message.notifications.push($root.godwit.store.v1.Notified.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType === 2) {
                                    if (!(message.versions && message.versions.length))
                                        message.versions = [];
                                    reader.uint64s(message.versions);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.versions && message.versions.length))
                                    message.versions = [];
                                message.versions.push(reader.uint64());
                                continue;
                            }
                        case 3: {
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

                return KeptPage;
            })();

            v1.Notified = (function() {

                /**
                 * Properties of a Notified.
                 * @typedef {Object} godwit.store.v1.Notified.$Properties
                 * @property {Uint8Array} [entry] Notified entry
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Notified.
                 * @memberof godwit.store.v1
                 * @interface INotified
                 * @augments godwit.store.v1.Notified.$Properties
                 * @deprecated Use godwit.store.v1.Notified.$Properties instead.
                 */

                /**
                 * Shape of a Notified.
                 * @typedef {godwit.store.v1.Notified.$Properties} godwit.store.v1.Notified.$Shape
                 */

                /**
                 * Constructs a new Notified.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Notified.
                 * @constructor
                 * @param {godwit.store.v1.Notified.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Notified = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Notified entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.Notified
                 * @instance
                 */
                Notified.prototype.entry = $util.newBuffer([]);

                /**
                 * Encodes the specified Notified message. Does not implicitly {@link godwit.store.v1.Notified.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Notified
                 * @static
                 * @param {godwit.store.v1.Notified.$Properties} message Notified message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Notified.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.entry);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Notified message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Notified
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Notified & godwit.store.v1.Notified.$Shape} Notified
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Notified.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Notified();
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
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
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

                return Notified;
            })();

            v1.BusFrame = (function() {

                /**
                 * Properties of a BusFrame.
                 * @typedef {Object} godwit.store.v1.BusFrame.$Properties
                 * @property {godwit.store.v1.Posted.$Properties|null} [posted] BusFrame posted
                 * @property {godwit.store.v1.MembersChanged.$Properties|null} [members_changed] BusFrame members_changed
                 * @property {godwit.store.v1.Joined.$Properties|null} [joined] BusFrame joined
                 * @property {godwit.store.v1.Left.$Properties|null} [left] BusFrame left
                 * @property {godwit.store.v1.Changed.$Properties|null} [changed] BusFrame changed
                 * @property {godwit.store.v1.Told.$Properties|null} [told] BusFrame told
                 * @property {godwit.store.v1.PresenceShown.$Properties|null} [presence_shown] BusFrame presence_shown
                 * @property {godwit.store.v1.FriendChanged.$Properties|null} [friend_changed] BusFrame friend_changed
                 * @property {godwit.store.v1.PresenceSet.$Properties|null} [presence_set] BusFrame presence_set
                 * @property {godwit.store.v1.AccessChanged.$Properties|null} [access_changed] BusFrame access_changed
                 * @property {godwit.store.v1.BlockChanged.$Properties|null} [block_changed] BusFrame block_changed
                 * @property {godwit.store.v1.ProfileShown.$Properties|null} [profile_shown] BusFrame profile_shown
                 * @property {godwit.store.v1.Notified.$Properties|null} [notified] BusFrame notified
                 * @property {godwit.store.v1.Asked.$Properties|null} [asked] BusFrame asked
                 * @property {godwit.store.v1.Described.$Properties|null} [described] BusFrame described
                 * @property {number} [sets_version] BusFrame sets_version
                 * @property {"posted"|"members_changed"|"joined"|"left"|"changed"|"told"|"presence_shown"|"friend_changed"|"presence_set"|"access_changed"|"block_changed"|"profile_shown"|"notified"|"asked"|"described"} [kind] BusFrame kind
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BusFrame.
                 * @memberof godwit.store.v1
                 * @interface IBusFrame
                 * @augments godwit.store.v1.BusFrame.$Properties
                 * @deprecated Use godwit.store.v1.BusFrame.$Properties instead.
                 */

                /**
                 * Narrowed shape of a BusFrame.
                 * @typedef {{
                 *   posted?: godwit.store.v1.Posted.$Shape|null;
                 *   members_changed?: godwit.store.v1.MembersChanged.$Shape|null;
                 *   joined?: godwit.store.v1.Joined.$Shape|null;
                 *   left?: godwit.store.v1.Left.$Shape|null;
                 *   changed?: godwit.store.v1.Changed.$Shape|null;
                 *   told?: godwit.store.v1.Told.$Shape|null;
                 *   presence_shown?: godwit.store.v1.PresenceShown.$Shape|null;
                 *   friend_changed?: godwit.store.v1.FriendChanged.$Shape|null;
                 *   presence_set?: godwit.store.v1.PresenceSet.$Shape|null;
                 *   access_changed?: godwit.store.v1.AccessChanged.$Shape|null;
                 *   block_changed?: godwit.store.v1.BlockChanged.$Shape|null;
                 *   profile_shown?: godwit.store.v1.ProfileShown.$Shape|null;
                 *   notified?: godwit.store.v1.Notified.$Shape|null;
                 *   asked?: godwit.store.v1.Asked.$Shape|null;
                 *   described?: godwit.store.v1.Described.$Shape|null;
                 *   sets_version?: number;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ kind?: undefined; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "posted"; posted: godwit.store.v1.Posted.$Shape; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "members_changed"; posted?: null; members_changed: godwit.store.v1.MembersChanged.$Shape; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "joined"; posted?: null; members_changed?: null; joined: godwit.store.v1.Joined.$Shape; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "left"; posted?: null; members_changed?: null; joined?: null; left: godwit.store.v1.Left.$Shape; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed: godwit.store.v1.Changed.$Shape; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "told"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told: godwit.store.v1.Told.$Shape; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "presence_shown"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown: godwit.store.v1.PresenceShown.$Shape; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "friend_changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed: godwit.store.v1.FriendChanged.$Shape; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "presence_set"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set: godwit.store.v1.PresenceSet.$Shape; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "access_changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed: godwit.store.v1.AccessChanged.$Shape; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "block_changed"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed: godwit.store.v1.BlockChanged.$Shape; profile_shown?: null; notified?: null; asked?: null; described?: null }|{ kind?: "profile_shown"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown: godwit.store.v1.ProfileShown.$Shape; notified?: null; asked?: null; described?: null }|{ kind?: "notified"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified: godwit.store.v1.Notified.$Shape; asked?: null; described?: null }|{ kind?: "asked"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked: godwit.store.v1.Asked.$Shape; described?: null }|{ kind?: "described"; posted?: null; members_changed?: null; joined?: null; left?: null; changed?: null; told?: null; presence_shown?: null; friend_changed?: null; presence_set?: null; access_changed?: null; block_changed?: null; profile_shown?: null; notified?: null; asked?: null; described: godwit.store.v1.Described.$Shape })
                 * )} godwit.store.v1.BusFrame.$Shape
                 */

                /**
                 * Constructs a new BusFrame.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a BusFrame.
                 * @constructor
                 * @param {godwit.store.v1.BusFrame.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BusFrame = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * BusFrame posted.
                 * @member {godwit.store.v1.Posted|null} posted
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.posted = null;

                /**
                 * BusFrame members_changed.
                 * @member {godwit.store.v1.MembersChanged|null} members_changed
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.members_changed = null;

                /**
                 * BusFrame joined.
                 * @member {godwit.store.v1.Joined|null} joined
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.joined = null;

                /**
                 * BusFrame left.
                 * @member {godwit.store.v1.Left|null} left
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.left = null;

                /**
                 * BusFrame changed.
                 * @member {godwit.store.v1.Changed|null} changed
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.changed = null;

                /**
                 * BusFrame told.
                 * @member {godwit.store.v1.Told|null} told
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.told = null;

                /**
                 * BusFrame presence_shown.
                 * @member {godwit.store.v1.PresenceShown|null} presence_shown
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.presence_shown = null;

                /**
                 * BusFrame friend_changed.
                 * @member {godwit.store.v1.FriendChanged|null} friend_changed
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.friend_changed = null;

                /**
                 * BusFrame presence_set.
                 * @member {godwit.store.v1.PresenceSet|null} presence_set
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.presence_set = null;

                /**
                 * BusFrame access_changed.
                 * @member {godwit.store.v1.AccessChanged|null} access_changed
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.access_changed = null;

                /**
                 * BusFrame block_changed.
                 * @member {godwit.store.v1.BlockChanged|null} block_changed
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.block_changed = null;

                /**
                 * BusFrame profile_shown.
                 * @member {godwit.store.v1.ProfileShown|null} profile_shown
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.profile_shown = null;

                /**
                 * BusFrame notified.
                 * @member {godwit.store.v1.Notified|null} notified
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.notified = null;

                /**
                 * BusFrame asked.
                 * @member {godwit.store.v1.Asked|null} asked
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.asked = null;

                /**
                 * BusFrame described.
                 * @member {godwit.store.v1.Described|null} described
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.described = null;

                /**
                 * BusFrame sets_version.
                 * @member {number} sets_version
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                BusFrame.prototype.sets_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * BusFrame kind.
                 * @member {"posted"|"members_changed"|"joined"|"left"|"changed"|"told"|"presence_shown"|"friend_changed"|"presence_set"|"access_changed"|"block_changed"|"profile_shown"|"notified"|"asked"|"described"|undefined} kind
                 * @memberof godwit.store.v1.BusFrame
                 * @instance
                 */
                $Object.defineProperty(BusFrame.prototype, "kind", {
                    get: $util.oneOfGetter($oneOfFields = ["posted", "members_changed", "joined", "left", "changed", "told", "presence_shown", "friend_changed", "presence_set", "access_changed", "block_changed", "profile_shown", "notified", "asked", "described"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Encodes the specified BusFrame message. Does not implicitly {@link godwit.store.v1.BusFrame.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.BusFrame
                 * @static
                 * @param {godwit.store.v1.BusFrame.$Properties} message BusFrame message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BusFrame.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.posted != null && $Object.hasOwnProperty.call(message, "posted"))
                        $root.godwit.store.v1.Posted.encode(message.posted, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.members_changed != null && $Object.hasOwnProperty.call(message, "members_changed"))
                        $root.godwit.store.v1.MembersChanged.encode(message.members_changed, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.joined != null && $Object.hasOwnProperty.call(message, "joined"))
                        $root.godwit.store.v1.Joined.encode(message.joined, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.left != null && $Object.hasOwnProperty.call(message, "left"))
                        $root.godwit.store.v1.Left.encode(message.left, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.changed != null && $Object.hasOwnProperty.call(message, "changed"))
                        $root.godwit.store.v1.Changed.encode(message.changed, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.told != null && $Object.hasOwnProperty.call(message, "told"))
                        $root.godwit.store.v1.Told.encode(message.told, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.presence_shown != null && $Object.hasOwnProperty.call(message, "presence_shown"))
                        $root.godwit.store.v1.PresenceShown.encode(message.presence_shown, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.friend_changed != null && $Object.hasOwnProperty.call(message, "friend_changed"))
                        $root.godwit.store.v1.FriendChanged.encode(message.friend_changed, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.presence_set != null && $Object.hasOwnProperty.call(message, "presence_set"))
                        $root.godwit.store.v1.PresenceSet.encode(message.presence_set, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.sets_version != null && $Object.hasOwnProperty.call(message, "sets_version") && (typeof message.sets_version === "object" ? message.sets_version.low || message.sets_version.high : message.sets_version !== 0))
                        writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.sets_version);
                    if (message.access_changed != null && $Object.hasOwnProperty.call(message, "access_changed"))
                        $root.godwit.store.v1.AccessChanged.encode(message.access_changed, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.notified != null && $Object.hasOwnProperty.call(message, "notified"))
                        $root.godwit.store.v1.Notified.encode(message.notified, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.profile_shown != null && $Object.hasOwnProperty.call(message, "profile_shown"))
                        $root.godwit.store.v1.ProfileShown.encode(message.profile_shown, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                    if (message.block_changed != null && $Object.hasOwnProperty.call(message, "block_changed"))
                        $root.godwit.store.v1.BlockChanged.encode(message.block_changed, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                    if (message.asked != null && $Object.hasOwnProperty.call(message, "asked"))
                        $root.godwit.store.v1.Asked.encode(message.asked, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                    if (message.described != null && $Object.hasOwnProperty.call(message, "described"))
                        $root.godwit.store.v1.Described.encode(message.described, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a BusFrame message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.BusFrame
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.BusFrame & godwit.store.v1.BusFrame.$Shape} BusFrame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BusFrame.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.BusFrame();
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
                                message.posted = $root.godwit.store.v1.Posted.decode(reader, reader.size(), $undefined, _depth + 1, message.posted);
                                message.kind = "posted";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.members_changed = $root.godwit.store.v1.MembersChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.members_changed);
                                message.kind = "members_changed";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.joined = $root.godwit.store.v1.Joined.decode(reader, reader.size(), $undefined, _depth + 1, message.joined);
                                message.kind = "joined";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.left = $root.godwit.store.v1.Left.decode(reader, reader.size(), $undefined, _depth + 1, message.left);
                                message.kind = "left";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.changed = $root.godwit.store.v1.Changed.decode(reader, reader.size(), $undefined, _depth + 1, message.changed);
                                message.kind = "changed";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.told = $root.godwit.store.v1.Told.decode(reader, reader.size(), $undefined, _depth + 1, message.told);
                                message.kind = "told";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.presence_shown = $root.godwit.store.v1.PresenceShown.decode(reader, reader.size(), $undefined, _depth + 1, message.presence_shown);
                                message.kind = "presence_shown";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.friend_changed = $root.godwit.store.v1.FriendChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.friend_changed);
                                message.kind = "friend_changed";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.presence_set = $root.godwit.store.v1.PresenceSet.decode(reader, reader.size(), $undefined, _depth + 1, message.presence_set);
                                message.kind = "presence_set";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.access_changed = $root.godwit.store.v1.AccessChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.access_changed);
                                message.kind = "access_changed";
                                continue;
                            }
                        case 20: {
                                if (wireType !== 2)
                                    break;
                                message.block_changed = $root.godwit.store.v1.BlockChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.block_changed);
                                message.kind = "block_changed";
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                message.profile_shown = $root.godwit.store.v1.ProfileShown.decode(reader, reader.size(), $undefined, _depth + 1, message.profile_shown);
                                message.kind = "profile_shown";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.notified = $root.godwit.store.v1.Notified.decode(reader, reader.size(), $undefined, _depth + 1, message.notified);
                                message.kind = "notified";
                                continue;
                            }
                        case 21: {
                                if (wireType !== 2)
                                    break;
                                message.asked = $root.godwit.store.v1.Asked.decode(reader, reader.size(), $undefined, _depth + 1, message.asked);
                                message.kind = "asked";
                                continue;
                            }
                        case 22: {
                                if (wireType !== 2)
                                    break;
                                message.described = $root.godwit.store.v1.Described.decode(reader, reader.size(), $undefined, _depth + 1, message.described);
                                message.kind = "described";
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

                return BusFrame;
            })();

            v1.Posted = (function() {

                /**
                 * Properties of a Posted.
                 * @typedef {Object} godwit.store.v1.Posted.$Properties
                 * @property {number} [seq] Posted seq
                 * @property {number} [epoch] Posted epoch
                 * @property {Uint8Array} [entry] Posted entry
                 * @property {number} [sent_at] Posted sent_at
                 * @property {string} [traceparent] Posted traceparent
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Posted.
                 * @memberof godwit.store.v1
                 * @interface IPosted
                 * @augments godwit.store.v1.Posted.$Properties
                 * @deprecated Use godwit.store.v1.Posted.$Properties instead.
                 */

                /**
                 * Shape of a Posted.
                 * @typedef {godwit.store.v1.Posted.$Properties} godwit.store.v1.Posted.$Shape
                 */

                /**
                 * Constructs a new Posted.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Posted.
                 * @constructor
                 * @param {godwit.store.v1.Posted.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Posted = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Posted seq.
                 * @member {number} seq
                 * @memberof godwit.store.v1.Posted
                 * @instance
                 */
                Posted.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Posted epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.Posted
                 * @instance
                 */
                Posted.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Posted entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.Posted
                 * @instance
                 */
                Posted.prototype.entry = $util.newBuffer([]);

                /**
                 * Posted sent_at.
                 * @member {number} sent_at
                 * @memberof godwit.store.v1.Posted
                 * @instance
                 */
                Posted.prototype.sent_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Posted traceparent.
                 * @member {string} traceparent
                 * @memberof godwit.store.v1.Posted
                 * @instance
                 */
                Posted.prototype.traceparent = "";

                /**
                 * Encodes the specified Posted message. Does not implicitly {@link godwit.store.v1.Posted.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Posted
                 * @static
                 * @param {godwit.store.v1.Posted.$Properties} message Posted message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Posted.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.entry);
                    if (message.sent_at != null && $Object.hasOwnProperty.call(message, "sent_at") && (typeof message.sent_at === "object" ? message.sent_at.low || message.sent_at.high : message.sent_at !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.sent_at);
                    if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.traceparent);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Posted message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Posted
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Posted & godwit.store.v1.Posted.$Shape} Posted
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Posted.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Posted();
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
                                    message.seq = value;
                                else
                                    delete message.seq;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sent_at = value;
                                else
                                    delete message.sent_at;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.traceparent = value;
                                else
                                    delete message.traceparent;
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

                return Posted;
            })();

            v1.Changed = (function() {

                /**
                 * Properties of a Changed.
                 * @typedef {Object} godwit.store.v1.Changed.$Properties
                 * @property {number} [change] Changed change
                 * @property {number} [seq] Changed seq
                 * @property {number} [epoch] Changed epoch
                 * @property {Uint8Array} [entry] Changed entry
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Changed.
                 * @memberof godwit.store.v1
                 * @interface IChanged
                 * @augments godwit.store.v1.Changed.$Properties
                 * @deprecated Use godwit.store.v1.Changed.$Properties instead.
                 */

                /**
                 * Shape of a Changed.
                 * @typedef {godwit.store.v1.Changed.$Properties} godwit.store.v1.Changed.$Shape
                 */

                /**
                 * Constructs a new Changed.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Changed.
                 * @constructor
                 * @param {godwit.store.v1.Changed.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Changed = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Changed change.
                 * @member {number} change
                 * @memberof godwit.store.v1.Changed
                 * @instance
                 */
                Changed.prototype.change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Changed seq.
                 * @member {number} seq
                 * @memberof godwit.store.v1.Changed
                 * @instance
                 */
                Changed.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Changed epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.Changed
                 * @instance
                 */
                Changed.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Changed entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.Changed
                 * @instance
                 */
                Changed.prototype.entry = $util.newBuffer([]);

                /**
                 * Encodes the specified Changed message. Does not implicitly {@link godwit.store.v1.Changed.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Changed
                 * @static
                 * @param {godwit.store.v1.Changed.$Properties} message Changed message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Changed.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.change != null && $Object.hasOwnProperty.call(message, "change") && (typeof message.change === "object" ? message.change.low || message.change.high : message.change !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.change);
                    if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.epoch);
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.entry);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Changed message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Changed
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Changed & godwit.store.v1.Changed.$Shape} Changed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Changed.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Changed();
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
                                    message.change = value;
                                else
                                    delete message.change;
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
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
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

                return Changed;
            })();

            v1.MembersChanged = (function() {

                /**
                 * Properties of a MembersChanged.
                 * @typedef {Object} godwit.store.v1.MembersChanged.$Properties
                 * @property {number} [epoch] MembersChanged epoch
                 * @property {number} [seq] MembersChanged seq
                 * @property {Array.<string>} [removed_user_ids] MembersChanged removed_user_ids
                 * @property {Uint8Array} [entry] MembersChanged entry
                 * @property {boolean} [restricted] MembersChanged restricted
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a MembersChanged.
                 * @memberof godwit.store.v1
                 * @interface IMembersChanged
                 * @augments godwit.store.v1.MembersChanged.$Properties
                 * @deprecated Use godwit.store.v1.MembersChanged.$Properties instead.
                 */

                /**
                 * Shape of a MembersChanged.
                 * @typedef {godwit.store.v1.MembersChanged.$Properties} godwit.store.v1.MembersChanged.$Shape
                 */

                /**
                 * Constructs a new MembersChanged.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a MembersChanged.
                 * @constructor
                 * @param {godwit.store.v1.MembersChanged.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const MembersChanged = function (properties) {
                    this.removed_user_ids = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * MembersChanged epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.MembersChanged
                 * @instance
                 */
                MembersChanged.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * MembersChanged seq.
                 * @member {number} seq
                 * @memberof godwit.store.v1.MembersChanged
                 * @instance
                 */
                MembersChanged.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * MembersChanged removed_user_ids.
                 * @member {Array.<string>} removed_user_ids
                 * @memberof godwit.store.v1.MembersChanged
                 * @instance
                 */
                MembersChanged.prototype.removed_user_ids = $util.emptyArray;

                /**
                 * MembersChanged entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.MembersChanged
                 * @instance
                 */
                MembersChanged.prototype.entry = $util.newBuffer([]);

                /**
                 * MembersChanged restricted.
                 * @member {boolean} restricted
                 * @memberof godwit.store.v1.MembersChanged
                 * @instance
                 */
                MembersChanged.prototype.restricted = false;

                /**
                 * Encodes the specified MembersChanged message. Does not implicitly {@link godwit.store.v1.MembersChanged.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.MembersChanged
                 * @static
                 * @param {godwit.store.v1.MembersChanged.$Properties} message MembersChanged message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                MembersChanged.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                    if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.seq);
                    if (message.removed_user_ids != null && message.removed_user_ids.length)
                        for (let i = 0; i < message.removed_user_ids.length; ++i)
                            writer.uint32(/* id 3, wireType 2 =*/26).string(message.removed_user_ids[i]);
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.entry);
                    if (message.restricted != null && $Object.hasOwnProperty.call(message, "restricted") && message.restricted !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.restricted);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a MembersChanged message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.MembersChanged
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.MembersChanged & godwit.store.v1.MembersChanged.$Shape} MembersChanged
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                MembersChanged.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.MembersChanged();
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
                                    message.epoch = value;
                                else
                                    delete message.epoch;
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
                                if (!(message.removed_user_ids && message.removed_user_ids.length))
                                    message.removed_user_ids = [];
                                message.removed_user_ids.push(reader.stringVerify());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.restricted = value;
                                else
                                    delete message.restricted;
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

                return MembersChanged;
            })();

            v1.Joined = (function() {

                /**
                 * Properties of a Joined.
                 * @typedef {Object} godwit.store.v1.Joined.$Properties
                 * @property {string} [conversation_id] Joined conversation_id
                 * @property {number} [last_seq] Joined last_seq
                 * @property {number} [epoch] Joined epoch
                 * @property {Uint8Array} [entry] Joined entry
                 * @property {number} [last_change] Joined last_change
                 * @property {number} [visible_seq] Joined visible_seq
                 * @property {boolean} [restricted] Joined restricted
                 * @property {number} [details_version] Joined details_version
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Joined.
                 * @memberof godwit.store.v1
                 * @interface IJoined
                 * @augments godwit.store.v1.Joined.$Properties
                 * @deprecated Use godwit.store.v1.Joined.$Properties instead.
                 */

                /**
                 * Shape of a Joined.
                 * @typedef {godwit.store.v1.Joined.$Properties} godwit.store.v1.Joined.$Shape
                 */

                /**
                 * Constructs a new Joined.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Joined.
                 * @constructor
                 * @param {godwit.store.v1.Joined.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Joined = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Joined conversation_id.
                 * @member {string} conversation_id
                 * @memberof godwit.store.v1.Joined
                 * @instance
                 */
                Joined.prototype.conversation_id = "";

                /**
                 * Joined last_seq.
                 * @member {number} last_seq
                 * @memberof godwit.store.v1.Joined
                 * @instance
                 */
                Joined.prototype.last_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Joined epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.Joined
                 * @instance
                 */
                Joined.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Joined entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.Joined
                 * @instance
                 */
                Joined.prototype.entry = $util.newBuffer([]);

                /**
                 * Joined last_change.
                 * @member {number} last_change
                 * @memberof godwit.store.v1.Joined
                 * @instance
                 */
                Joined.prototype.last_change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Joined visible_seq.
                 * @member {number} visible_seq
                 * @memberof godwit.store.v1.Joined
                 * @instance
                 */
                Joined.prototype.visible_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Joined restricted.
                 * @member {boolean} restricted
                 * @memberof godwit.store.v1.Joined
                 * @instance
                 */
                Joined.prototype.restricted = false;

                /**
                 * Joined details_version.
                 * @member {number} details_version
                 * @memberof godwit.store.v1.Joined
                 * @instance
                 */
                Joined.prototype.details_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified Joined message. Does not implicitly {@link godwit.store.v1.Joined.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Joined
                 * @static
                 * @param {godwit.store.v1.Joined.$Properties} message Joined message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Joined.encode = function (message, writer, _depth) {
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
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.epoch);
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.entry);
                    if (message.last_change != null && $Object.hasOwnProperty.call(message, "last_change") && (typeof message.last_change === "object" ? message.last_change.low || message.last_change.high : message.last_change !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.last_change);
                    if (message.visible_seq != null && $Object.hasOwnProperty.call(message, "visible_seq") && (typeof message.visible_seq === "object" ? message.visible_seq.low || message.visible_seq.high : message.visible_seq !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.visible_seq);
                    if (message.restricted != null && $Object.hasOwnProperty.call(message, "restricted") && message.restricted !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.restricted);
                    if (message.details_version != null && $Object.hasOwnProperty.call(message, "details_version") && (typeof message.details_version === "object" ? message.details_version.low || message.details_version.high : message.details_version !== 0))
                        writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.details_version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Joined message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Joined
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Joined & godwit.store.v1.Joined.$Shape} Joined
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Joined.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Joined();
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
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
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
                                    message.visible_seq = value;
                                else
                                    delete message.visible_seq;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.restricted = value;
                                else
                                    delete message.restricted;
                                continue;
                            }
                        case 8: {
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

                return Joined;
            })();

            v1.Left = (function() {

                /**
                 * Properties of a Left.
                 * @typedef {Object} godwit.store.v1.Left.$Properties
                 * @property {string} [conversation_id] Left conversation_id
                 * @property {number} [epoch] Left epoch
                 * @property {number} [seq] Left seq
                 * @property {Uint8Array} [entry] Left entry
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Left.
                 * @memberof godwit.store.v1
                 * @interface ILeft
                 * @augments godwit.store.v1.Left.$Properties
                 * @deprecated Use godwit.store.v1.Left.$Properties instead.
                 */

                /**
                 * Shape of a Left.
                 * @typedef {godwit.store.v1.Left.$Properties} godwit.store.v1.Left.$Shape
                 */

                /**
                 * Constructs a new Left.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Left.
                 * @constructor
                 * @param {godwit.store.v1.Left.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Left = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Left conversation_id.
                 * @member {string} conversation_id
                 * @memberof godwit.store.v1.Left
                 * @instance
                 */
                Left.prototype.conversation_id = "";

                /**
                 * Left epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.Left
                 * @instance
                 */
                Left.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Left seq.
                 * @member {number} seq
                 * @memberof godwit.store.v1.Left
                 * @instance
                 */
                Left.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Left entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.Left
                 * @instance
                 */
                Left.prototype.entry = $util.newBuffer([]);

                /**
                 * Encodes the specified Left message. Does not implicitly {@link godwit.store.v1.Left.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Left
                 * @static
                 * @param {godwit.store.v1.Left.$Properties} message Left message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Left.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                    if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seq);
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.entry);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Left message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Left
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Left & godwit.store.v1.Left.$Shape} Left
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Left.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Left();
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
                                    message.epoch = value;
                                else
                                    delete message.epoch;
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
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
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

                return Left;
            })();

            v1.Told = (function() {

                /**
                 * Properties of a Told.
                 * @typedef {Object} godwit.store.v1.Told.$Properties
                 * @property {number} [epoch] Told epoch
                 * @property {Uint8Array} [entry] Told entry
                 * @property {string} [except_user_id] Told except_user_id
                 * @property {string} [key] Told key
                 * @property {boolean} [ephemeral] Told ephemeral
                 * @property {number} [seq] Told seq
                 * @property {boolean} [may_wait] Told may_wait
                 * @property {number} [details_version] Told details_version
                 * @property {string} [read_user_id] Told read_user_id
                 * @property {number} [read_seq] Told read_seq
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Told.
                 * @memberof godwit.store.v1
                 * @interface ITold
                 * @augments godwit.store.v1.Told.$Properties
                 * @deprecated Use godwit.store.v1.Told.$Properties instead.
                 */

                /**
                 * Shape of a Told.
                 * @typedef {godwit.store.v1.Told.$Properties} godwit.store.v1.Told.$Shape
                 */

                /**
                 * Constructs a new Told.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Told.
                 * @constructor
                 * @param {godwit.store.v1.Told.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Told = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Told epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Told entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.entry = $util.newBuffer([]);

                /**
                 * Told except_user_id.
                 * @member {string} except_user_id
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.except_user_id = "";

                /**
                 * Told key.
                 * @member {string} key
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.key = "";

                /**
                 * Told ephemeral.
                 * @member {boolean} ephemeral
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.ephemeral = false;

                /**
                 * Told seq.
                 * @member {number} seq
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Told may_wait.
                 * @member {boolean} may_wait
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.may_wait = false;

                /**
                 * Told details_version.
                 * @member {number} details_version
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.details_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Told read_user_id.
                 * @member {string} read_user_id
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.read_user_id = "";

                /**
                 * Told read_seq.
                 * @member {number} read_seq
                 * @memberof godwit.store.v1.Told
                 * @instance
                 */
                Told.prototype.read_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified Told message. Does not implicitly {@link godwit.store.v1.Told.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Told
                 * @static
                 * @param {godwit.store.v1.Told.$Properties} message Told message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Told.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.epoch);
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.entry);
                    if (message.except_user_id != null && $Object.hasOwnProperty.call(message, "except_user_id") && message.except_user_id !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.except_user_id);
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.key);
                    if (message.ephemeral != null && $Object.hasOwnProperty.call(message, "ephemeral") && message.ephemeral !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.ephemeral);
                    if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.seq);
                    if (message.may_wait != null && $Object.hasOwnProperty.call(message, "may_wait") && message.may_wait !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.may_wait);
                    if (message.details_version != null && $Object.hasOwnProperty.call(message, "details_version") && (typeof message.details_version === "object" ? message.details_version.low || message.details_version.high : message.details_version !== 0))
                        writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.details_version);
                    if (message.read_user_id != null && $Object.hasOwnProperty.call(message, "read_user_id") && message.read_user_id !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.read_user_id);
                    if (message.read_seq != null && $Object.hasOwnProperty.call(message, "read_seq") && (typeof message.read_seq === "object" ? message.read_seq.low || message.read_seq.high : message.read_seq !== 0))
                        writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.read_seq);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Told message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Told
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Told & godwit.store.v1.Told.$Shape} Told
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Told.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Told();
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
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.except_user_id = value;
                                else
                                    delete message.except_user_id;
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
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.ephemeral = value;
                                else
                                    delete message.ephemeral;
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
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.may_wait = value;
                                else
                                    delete message.may_wait;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.details_version = value;
                                else
                                    delete message.details_version;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.read_user_id = value;
                                else
                                    delete message.read_user_id;
                                continue;
                            }
                        case 10: {
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

                return Told;
            })();

            v1.PresenceShown = (function() {

                /**
                 * Properties of a PresenceShown.
                 * @typedef {Object} godwit.store.v1.PresenceShown.$Properties
                 * @property {number} [status] PresenceShown status
                 * @property {Uint8Array} [entry] PresenceShown entry
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PresenceShown.
                 * @memberof godwit.store.v1
                 * @interface IPresenceShown
                 * @augments godwit.store.v1.PresenceShown.$Properties
                 * @deprecated Use godwit.store.v1.PresenceShown.$Properties instead.
                 */

                /**
                 * Shape of a PresenceShown.
                 * @typedef {godwit.store.v1.PresenceShown.$Properties} godwit.store.v1.PresenceShown.$Shape
                 */

                /**
                 * Constructs a new PresenceShown.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a PresenceShown.
                 * @constructor
                 * @param {godwit.store.v1.PresenceShown.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PresenceShown = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PresenceShown status.
                 * @member {number} status
                 * @memberof godwit.store.v1.PresenceShown
                 * @instance
                 */
                PresenceShown.prototype.status = 0;

                /**
                 * PresenceShown entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.PresenceShown
                 * @instance
                 */
                PresenceShown.prototype.entry = $util.newBuffer([]);

                /**
                 * Encodes the specified PresenceShown message. Does not implicitly {@link godwit.store.v1.PresenceShown.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.PresenceShown
                 * @static
                 * @param {godwit.store.v1.PresenceShown.$Properties} message PresenceShown message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PresenceShown.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.status);
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.entry);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PresenceShown message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.PresenceShown
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.PresenceShown & godwit.store.v1.PresenceShown.$Shape} PresenceShown
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PresenceShown.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.PresenceShown();
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
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
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

                return PresenceShown;
            })();

            v1.ProfileShown = (function() {

                /**
                 * Properties of a ProfileShown.
                 * @typedef {Object} godwit.store.v1.ProfileShown.$Properties
                 * @property {number} [version] ProfileShown version
                 * @property {Uint8Array} [entry] ProfileShown entry
                 * @property {string} [user_id] ProfileShown user_id
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ProfileShown.
                 * @memberof godwit.store.v1
                 * @interface IProfileShown
                 * @augments godwit.store.v1.ProfileShown.$Properties
                 * @deprecated Use godwit.store.v1.ProfileShown.$Properties instead.
                 */

                /**
                 * Shape of a ProfileShown.
                 * @typedef {godwit.store.v1.ProfileShown.$Properties} godwit.store.v1.ProfileShown.$Shape
                 */

                /**
                 * Constructs a new ProfileShown.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a ProfileShown.
                 * @constructor
                 * @param {godwit.store.v1.ProfileShown.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ProfileShown = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ProfileShown version.
                 * @member {number} version
                 * @memberof godwit.store.v1.ProfileShown
                 * @instance
                 */
                ProfileShown.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ProfileShown entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.ProfileShown
                 * @instance
                 */
                ProfileShown.prototype.entry = $util.newBuffer([]);

                /**
                 * ProfileShown user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.ProfileShown
                 * @instance
                 */
                ProfileShown.prototype.user_id = "";

                /**
                 * Encodes the specified ProfileShown message. Does not implicitly {@link godwit.store.v1.ProfileShown.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.ProfileShown
                 * @static
                 * @param {godwit.store.v1.ProfileShown.$Properties} message ProfileShown message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ProfileShown.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.version);
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.entry);
                    if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.user_id);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ProfileShown message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.ProfileShown
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ProfileShown & godwit.store.v1.ProfileShown.$Shape} ProfileShown
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ProfileShown.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.ProfileShown();
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
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
                                continue;
                            }
                        case 3: {
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

                return ProfileShown;
            })();

            v1.FriendChanged = (function() {

                /**
                 * Properties of a FriendChanged.
                 * @typedef {Object} godwit.store.v1.FriendChanged.$Properties
                 * @property {string} [user_id] FriendChanged user_id
                 * @property {boolean} [friends] FriendChanged friends
                 * @property {Uint8Array} [entry] FriendChanged entry
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FriendChanged.
                 * @memberof godwit.store.v1
                 * @interface IFriendChanged
                 * @augments godwit.store.v1.FriendChanged.$Properties
                 * @deprecated Use godwit.store.v1.FriendChanged.$Properties instead.
                 */

                /**
                 * Shape of a FriendChanged.
                 * @typedef {godwit.store.v1.FriendChanged.$Properties} godwit.store.v1.FriendChanged.$Shape
                 */

                /**
                 * Constructs a new FriendChanged.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a FriendChanged.
                 * @constructor
                 * @param {godwit.store.v1.FriendChanged.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FriendChanged = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * FriendChanged user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.FriendChanged
                 * @instance
                 */
                FriendChanged.prototype.user_id = "";

                /**
                 * FriendChanged friends.
                 * @member {boolean} friends
                 * @memberof godwit.store.v1.FriendChanged
                 * @instance
                 */
                FriendChanged.prototype.friends = false;

                /**
                 * FriendChanged entry.
                 * @member {Uint8Array} entry
                 * @memberof godwit.store.v1.FriendChanged
                 * @instance
                 */
                FriendChanged.prototype.entry = $util.newBuffer([]);

                /**
                 * Encodes the specified FriendChanged message. Does not implicitly {@link godwit.store.v1.FriendChanged.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.FriendChanged
                 * @static
                 * @param {godwit.store.v1.FriendChanged.$Properties} message FriendChanged message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FriendChanged.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                    if (message.friends != null && $Object.hasOwnProperty.call(message, "friends") && message.friends !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.friends);
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.entry);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FriendChanged message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.FriendChanged
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.FriendChanged & godwit.store.v1.FriendChanged.$Shape} FriendChanged
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FriendChanged.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.FriendChanged();
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
                                if (value = reader.bool())
                                    message.friends = value;
                                else
                                    delete message.friends;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
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

                return FriendChanged;
            })();

            v1.AccessChanged = (function() {

                /**
                 * Properties of an AccessChanged.
                 * @typedef {Object} godwit.store.v1.AccessChanged.$Properties
                 * @property {godwit.store.v1.Access.$Properties} [access] AccessChanged access
                 * @property {string} [session_id] AccessChanged session_id
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AccessChanged.
                 * @memberof godwit.store.v1
                 * @interface IAccessChanged
                 * @augments godwit.store.v1.AccessChanged.$Properties
                 * @deprecated Use godwit.store.v1.AccessChanged.$Properties instead.
                 */

                /**
                 * Shape of an AccessChanged.
                 * @typedef {godwit.store.v1.AccessChanged.$Properties} godwit.store.v1.AccessChanged.$Shape
                 */

                /**
                 * Constructs a new AccessChanged.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an AccessChanged.
                 * @constructor
                 * @param {godwit.store.v1.AccessChanged.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AccessChanged = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AccessChanged access.
                 * @member {godwit.store.v1.Access} access
                 * @memberof godwit.store.v1.AccessChanged
                 * @instance
                 */
                AccessChanged.prototype.access = null;

                /**
                 * AccessChanged session_id.
                 * @member {string} session_id
                 * @memberof godwit.store.v1.AccessChanged
                 * @instance
                 */
                AccessChanged.prototype.session_id = "";

                /**
                 * Encodes the specified AccessChanged message. Does not implicitly {@link godwit.store.v1.AccessChanged.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.AccessChanged
                 * @static
                 * @param {godwit.store.v1.AccessChanged.$Properties} message AccessChanged message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AccessChanged.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.access != null && $Object.hasOwnProperty.call(message, "access"))
                        $root.godwit.store.v1.Access.encode(message.access, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.session_id != null && $Object.hasOwnProperty.call(message, "session_id") && message.session_id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.session_id);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AccessChanged message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.AccessChanged
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.AccessChanged & godwit.store.v1.AccessChanged.$Shape} AccessChanged
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AccessChanged.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.AccessChanged();
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
                                message.access = $root.godwit.store.v1.Access.decode(reader, reader.size(), $undefined, _depth + 1, message.access);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.session_id = value;
                                else
                                    delete message.session_id;
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

                return AccessChanged;
            })();

            v1.BlockChanged = (function() {

                /**
                 * Properties of a BlockChanged.
                 * @typedef {Object} godwit.store.v1.BlockChanged.$Properties
                 * @property {string} [user_id] BlockChanged user_id
                 * @property {boolean} [blocked] BlockChanged blocked
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BlockChanged.
                 * @memberof godwit.store.v1
                 * @interface IBlockChanged
                 * @augments godwit.store.v1.BlockChanged.$Properties
                 * @deprecated Use godwit.store.v1.BlockChanged.$Properties instead.
                 */

                /**
                 * Shape of a BlockChanged.
                 * @typedef {godwit.store.v1.BlockChanged.$Properties} godwit.store.v1.BlockChanged.$Shape
                 */

                /**
                 * Constructs a new BlockChanged.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a BlockChanged.
                 * @constructor
                 * @param {godwit.store.v1.BlockChanged.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BlockChanged = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * BlockChanged user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.BlockChanged
                 * @instance
                 */
                BlockChanged.prototype.user_id = "";

                /**
                 * BlockChanged blocked.
                 * @member {boolean} blocked
                 * @memberof godwit.store.v1.BlockChanged
                 * @instance
                 */
                BlockChanged.prototype.blocked = false;

                /**
                 * Encodes the specified BlockChanged message. Does not implicitly {@link godwit.store.v1.BlockChanged.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.BlockChanged
                 * @static
                 * @param {godwit.store.v1.BlockChanged.$Properties} message BlockChanged message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BlockChanged.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                    if (message.blocked != null && $Object.hasOwnProperty.call(message, "blocked") && message.blocked !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.blocked);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a BlockChanged message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.BlockChanged
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.BlockChanged & godwit.store.v1.BlockChanged.$Shape} BlockChanged
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BlockChanged.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.BlockChanged();
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
                                if (value = reader.bool())
                                    message.blocked = value;
                                else
                                    delete message.blocked;
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

                return BlockChanged;
            })();

            v1.PresenceSet = (function() {

                /**
                 * Properties of a PresenceSet.
                 * @typedef {Object} godwit.store.v1.PresenceSet.$Properties
                 * @property {number} [status] PresenceSet status
                 * @property {string} [text] PresenceSet text
                 * @property {number} [version] PresenceSet version
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PresenceSet.
                 * @memberof godwit.store.v1
                 * @interface IPresenceSet
                 * @augments godwit.store.v1.PresenceSet.$Properties
                 * @deprecated Use godwit.store.v1.PresenceSet.$Properties instead.
                 */

                /**
                 * Shape of a PresenceSet.
                 * @typedef {godwit.store.v1.PresenceSet.$Properties} godwit.store.v1.PresenceSet.$Shape
                 */

                /**
                 * Constructs a new PresenceSet.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a PresenceSet.
                 * @constructor
                 * @param {godwit.store.v1.PresenceSet.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PresenceSet = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PresenceSet status.
                 * @member {number} status
                 * @memberof godwit.store.v1.PresenceSet
                 * @instance
                 */
                PresenceSet.prototype.status = 0;

                /**
                 * PresenceSet text.
                 * @member {string} text
                 * @memberof godwit.store.v1.PresenceSet
                 * @instance
                 */
                PresenceSet.prototype.text = "";

                /**
                 * PresenceSet version.
                 * @member {number} version
                 * @memberof godwit.store.v1.PresenceSet
                 * @instance
                 */
                PresenceSet.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified PresenceSet message. Does not implicitly {@link godwit.store.v1.PresenceSet.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.PresenceSet
                 * @static
                 * @param {godwit.store.v1.PresenceSet.$Properties} message PresenceSet message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PresenceSet.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.status);
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.text);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.version);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PresenceSet message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.PresenceSet
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.PresenceSet & godwit.store.v1.PresenceSet.$Shape} PresenceSet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PresenceSet.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.PresenceSet();
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
                        case 3: {
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

                return PresenceSet;
            })();

            v1.Asked = (function() {

                /**
                 * Properties of an Asked.
                 * @typedef {Object} godwit.store.v1.Asked.$Properties
                 * @property {string} [reply_topic] Asked reply_topic
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Asked.
                 * @memberof godwit.store.v1
                 * @interface IAsked
                 * @augments godwit.store.v1.Asked.$Properties
                 * @deprecated Use godwit.store.v1.Asked.$Properties instead.
                 */

                /**
                 * Shape of an Asked.
                 * @typedef {godwit.store.v1.Asked.$Properties} godwit.store.v1.Asked.$Shape
                 */

                /**
                 * Constructs a new Asked.
                 * @memberof godwit.store.v1
                 * @classdesc Represents an Asked.
                 * @constructor
                 * @param {godwit.store.v1.Asked.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Asked = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Asked reply_topic.
                 * @member {string} reply_topic
                 * @memberof godwit.store.v1.Asked
                 * @instance
                 */
                Asked.prototype.reply_topic = "";

                /**
                 * Encodes the specified Asked message. Does not implicitly {@link godwit.store.v1.Asked.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Asked
                 * @static
                 * @param {godwit.store.v1.Asked.$Properties} message Asked message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Asked.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.reply_topic != null && $Object.hasOwnProperty.call(message, "reply_topic") && message.reply_topic !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.reply_topic);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Asked message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Asked
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Asked & godwit.store.v1.Asked.$Shape} Asked
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Asked.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Asked();
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
                                    message.reply_topic = value;
                                else
                                    delete message.reply_topic;
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

                return Asked;
            })();

            v1.Described = (function() {

                /**
                 * Properties of a Described.
                 * @typedef {Object} godwit.store.v1.Described.$Properties
                 * @property {godwit.store.v1.NodeDescribed.$Properties} [node] Described node
                 * @property {Array.<godwit.store.v1.SessionDescribed.$Properties>} [sessions] Described sessions
                 * @property {number} [session_count] Described session_count
                 * @property {godwit.store.v1.ConversationDescribed.$Properties} [conversation] Described conversation
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Described.
                 * @memberof godwit.store.v1
                 * @interface IDescribed
                 * @augments godwit.store.v1.Described.$Properties
                 * @deprecated Use godwit.store.v1.Described.$Properties instead.
                 */

                /**
                 * Shape of a Described.
                 * @typedef {godwit.store.v1.Described.$Properties} godwit.store.v1.Described.$Shape
                 */

                /**
                 * Constructs a new Described.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a Described.
                 * @constructor
                 * @param {godwit.store.v1.Described.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Described = function (properties) {
                    this.sessions = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Described node.
                 * @member {godwit.store.v1.NodeDescribed} node
                 * @memberof godwit.store.v1.Described
                 * @instance
                 */
                Described.prototype.node = null;

                /**
                 * Described sessions.
                 * @member {Array.<godwit.store.v1.SessionDescribed>} sessions
                 * @memberof godwit.store.v1.Described
                 * @instance
                 */
                Described.prototype.sessions = $util.emptyArray;

                /**
                 * Described session_count.
                 * @member {number} session_count
                 * @memberof godwit.store.v1.Described
                 * @instance
                 */
                Described.prototype.session_count = 0;

                /**
                 * Described conversation.
                 * @member {godwit.store.v1.ConversationDescribed} conversation
                 * @memberof godwit.store.v1.Described
                 * @instance
                 */
                Described.prototype.conversation = null;

                /**
                 * Encodes the specified Described message. Does not implicitly {@link godwit.store.v1.Described.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.Described
                 * @static
                 * @param {godwit.store.v1.Described.$Properties} message Described message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Described.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                        $root.godwit.store.v1.NodeDescribed.encode(message.node, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.sessions != null && message.sessions.length)
                        for (let i = 0; i < message.sessions.length; ++i)
                            $root.godwit.store.v1.SessionDescribed.encode(message.sessions[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.session_count != null && $Object.hasOwnProperty.call(message, "session_count") && message.session_count !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.session_count);
                    if (message.conversation != null && $Object.hasOwnProperty.call(message, "conversation"))
                        $root.godwit.store.v1.ConversationDescribed.encode(message.conversation, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Described message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.Described
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.Described & godwit.store.v1.Described.$Shape} Described
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Described.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.Described();
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
                                message.node = $root.godwit.store.v1.NodeDescribed.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.sessions && message.sessions.length))
                                    message.sessions = [];
                                message.sessions.push($root.godwit.store.v1.SessionDescribed.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.session_count = value;
                                else
                                    delete message.session_count;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.conversation = $root.godwit.store.v1.ConversationDescribed.decode(reader, reader.size(), $undefined, _depth + 1, message.conversation);
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

                return Described;
            })();

            v1.NodeDescribed = (function() {

                /**
                 * Properties of a NodeDescribed.
                 * @typedef {Object} godwit.store.v1.NodeDescribed.$Properties
                 * @property {string} [node_id] NodeDescribed node_id
                 * @property {string} [role] NodeDescribed role
                 * @property {string} [version] NodeDescribed version
                 * @property {string} [runtime] NodeDescribed runtime
                 * @property {string} [host] NodeDescribed host
                 * @property {number} [pid] NodeDescribed pid
                 * @property {number} [started_at] NodeDescribed started_at
                 * @property {number} [connections] NodeDescribed connections
                 * @property {number} [memory_bytes] NodeDescribed memory_bytes
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a NodeDescribed.
                 * @memberof godwit.store.v1
                 * @interface INodeDescribed
                 * @augments godwit.store.v1.NodeDescribed.$Properties
                 * @deprecated Use godwit.store.v1.NodeDescribed.$Properties instead.
                 */

                /**
                 * Shape of a NodeDescribed.
                 * @typedef {godwit.store.v1.NodeDescribed.$Properties} godwit.store.v1.NodeDescribed.$Shape
                 */

                /**
                 * Constructs a new NodeDescribed.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a NodeDescribed.
                 * @constructor
                 * @param {godwit.store.v1.NodeDescribed.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const NodeDescribed = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * NodeDescribed node_id.
                 * @member {string} node_id
                 * @memberof godwit.store.v1.NodeDescribed
                 * @instance
                 */
                NodeDescribed.prototype.node_id = "";

                /**
                 * NodeDescribed role.
                 * @member {string} role
                 * @memberof godwit.store.v1.NodeDescribed
                 * @instance
                 */
                NodeDescribed.prototype.role = "";

                /**
                 * NodeDescribed version.
                 * @member {string} version
                 * @memberof godwit.store.v1.NodeDescribed
                 * @instance
                 */
                NodeDescribed.prototype.version = "";

                /**
                 * NodeDescribed runtime.
                 * @member {string} runtime
                 * @memberof godwit.store.v1.NodeDescribed
                 * @instance
                 */
                NodeDescribed.prototype.runtime = "";

                /**
                 * NodeDescribed host.
                 * @member {string} host
                 * @memberof godwit.store.v1.NodeDescribed
                 * @instance
                 */
                NodeDescribed.prototype.host = "";

                /**
                 * NodeDescribed pid.
                 * @member {number} pid
                 * @memberof godwit.store.v1.NodeDescribed
                 * @instance
                 */
                NodeDescribed.prototype.pid = 0;

                /**
                 * NodeDescribed started_at.
                 * @member {number} started_at
                 * @memberof godwit.store.v1.NodeDescribed
                 * @instance
                 */
                NodeDescribed.prototype.started_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * NodeDescribed connections.
                 * @member {number} connections
                 * @memberof godwit.store.v1.NodeDescribed
                 * @instance
                 */
                NodeDescribed.prototype.connections = 0;

                /**
                 * NodeDescribed memory_bytes.
                 * @member {number} memory_bytes
                 * @memberof godwit.store.v1.NodeDescribed
                 * @instance
                 */
                NodeDescribed.prototype.memory_bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified NodeDescribed message. Does not implicitly {@link godwit.store.v1.NodeDescribed.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.NodeDescribed
                 * @static
                 * @param {godwit.store.v1.NodeDescribed.$Properties} message NodeDescribed message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                NodeDescribed.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.node_id != null && $Object.hasOwnProperty.call(message, "node_id") && message.node_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.node_id);
                    if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.role);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.version);
                    if (message.runtime != null && $Object.hasOwnProperty.call(message, "runtime") && message.runtime !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.runtime);
                    if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.host);
                    if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.pid);
                    if (message.started_at != null && $Object.hasOwnProperty.call(message, "started_at") && (typeof message.started_at === "object" ? message.started_at.low || message.started_at.high : message.started_at !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.started_at);
                    if (message.connections != null && $Object.hasOwnProperty.call(message, "connections") && message.connections !== 0)
                        writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.connections);
                    if (message.memory_bytes != null && $Object.hasOwnProperty.call(message, "memory_bytes") && (typeof message.memory_bytes === "object" ? message.memory_bytes.low || message.memory_bytes.high : message.memory_bytes !== 0))
                        writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.memory_bytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a NodeDescribed message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.NodeDescribed
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.NodeDescribed & godwit.store.v1.NodeDescribed.$Shape} NodeDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                NodeDescribed.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.NodeDescribed();
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
                                    message.node_id = value;
                                else
                                    delete message.node_id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.role = value;
                                else
                                    delete message.role;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.runtime = value;
                                else
                                    delete message.runtime;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.host = value;
                                else
                                    delete message.host;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.pid = value;
                                else
                                    delete message.pid;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.started_at = value;
                                else
                                    delete message.started_at;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.connections = value;
                                else
                                    delete message.connections;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.memory_bytes = value;
                                else
                                    delete message.memory_bytes;
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

                return NodeDescribed;
            })();

            v1.SessionDescribed = (function() {

                /**
                 * Properties of a SessionDescribed.
                 * @typedef {Object} godwit.store.v1.SessionDescribed.$Properties
                 * @property {string} [session_id] SessionDescribed session_id
                 * @property {string} [client] SessionDescribed client
                 * @property {string} [address] SessionDescribed address
                 * @property {string} [state] SessionDescribed state
                 * @property {number} [opened_at] SessionDescribed opened_at
                 * @property {number} [token_expires_at] SessionDescribed token_expires_at
                 * @property {number} [unsent_bytes] SessionDescribed unsent_bytes
                 * @property {boolean} [slow] SessionDescribed slow
                 * @property {number} [requests_in_flight] SessionDescribed requests_in_flight
                 * @property {number} [conversation_count] SessionDescribed conversation_count
                 * @property {Array.<godwit.store.v1.LagDescribed.$Properties>} [lags] SessionDescribed lags
                 * @property {number} [lag_count] SessionDescribed lag_count
                 * @property {Array.<godwit.store.v1.RefusalDescribed.$Properties>} [refusals] SessionDescribed refusals
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SessionDescribed.
                 * @memberof godwit.store.v1
                 * @interface ISessionDescribed
                 * @augments godwit.store.v1.SessionDescribed.$Properties
                 * @deprecated Use godwit.store.v1.SessionDescribed.$Properties instead.
                 */

                /**
                 * Shape of a SessionDescribed.
                 * @typedef {godwit.store.v1.SessionDescribed.$Properties} godwit.store.v1.SessionDescribed.$Shape
                 */

                /**
                 * Constructs a new SessionDescribed.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a SessionDescribed.
                 * @constructor
                 * @param {godwit.store.v1.SessionDescribed.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SessionDescribed = function (properties) {
                    this.lags = [];
                    this.refusals = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SessionDescribed session_id.
                 * @member {string} session_id
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.session_id = "";

                /**
                 * SessionDescribed client.
                 * @member {string} client
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.client = "";

                /**
                 * SessionDescribed address.
                 * @member {string} address
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.address = "";

                /**
                 * SessionDescribed state.
                 * @member {string} state
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.state = "";

                /**
                 * SessionDescribed opened_at.
                 * @member {number} opened_at
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.opened_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * SessionDescribed token_expires_at.
                 * @member {number} token_expires_at
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.token_expires_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * SessionDescribed unsent_bytes.
                 * @member {number} unsent_bytes
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.unsent_bytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * SessionDescribed slow.
                 * @member {boolean} slow
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.slow = false;

                /**
                 * SessionDescribed requests_in_flight.
                 * @member {number} requests_in_flight
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.requests_in_flight = 0;

                /**
                 * SessionDescribed conversation_count.
                 * @member {number} conversation_count
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.conversation_count = 0;

                /**
                 * SessionDescribed lags.
                 * @member {Array.<godwit.store.v1.LagDescribed>} lags
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.lags = $util.emptyArray;

                /**
                 * SessionDescribed lag_count.
                 * @member {number} lag_count
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.lag_count = 0;

                /**
                 * SessionDescribed refusals.
                 * @member {Array.<godwit.store.v1.RefusalDescribed>} refusals
                 * @memberof godwit.store.v1.SessionDescribed
                 * @instance
                 */
                SessionDescribed.prototype.refusals = $util.emptyArray;

                /**
                 * Encodes the specified SessionDescribed message. Does not implicitly {@link godwit.store.v1.SessionDescribed.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.SessionDescribed
                 * @static
                 * @param {godwit.store.v1.SessionDescribed.$Properties} message SessionDescribed message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SessionDescribed.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.session_id != null && $Object.hasOwnProperty.call(message, "session_id") && message.session_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.session_id);
                    if (message.client != null && $Object.hasOwnProperty.call(message, "client") && message.client !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.client);
                    if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.address);
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.state);
                    if (message.opened_at != null && $Object.hasOwnProperty.call(message, "opened_at") && (typeof message.opened_at === "object" ? message.opened_at.low || message.opened_at.high : message.opened_at !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.opened_at);
                    if (message.token_expires_at != null && $Object.hasOwnProperty.call(message, "token_expires_at") && (typeof message.token_expires_at === "object" ? message.token_expires_at.low || message.token_expires_at.high : message.token_expires_at !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.token_expires_at);
                    if (message.unsent_bytes != null && $Object.hasOwnProperty.call(message, "unsent_bytes") && (typeof message.unsent_bytes === "object" ? message.unsent_bytes.low || message.unsent_bytes.high : message.unsent_bytes !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.unsent_bytes);
                    if (message.slow != null && $Object.hasOwnProperty.call(message, "slow") && message.slow !== false)
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.slow);
                    if (message.requests_in_flight != null && $Object.hasOwnProperty.call(message, "requests_in_flight") && message.requests_in_flight !== 0)
                        writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.requests_in_flight);
                    if (message.conversation_count != null && $Object.hasOwnProperty.call(message, "conversation_count") && message.conversation_count !== 0)
                        writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.conversation_count);
                    if (message.lags != null && message.lags.length)
                        for (let i = 0; i < message.lags.length; ++i)
                            $root.godwit.store.v1.LagDescribed.encode(message.lags[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.lag_count != null && $Object.hasOwnProperty.call(message, "lag_count") && message.lag_count !== 0)
                        writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.lag_count);
                    if (message.refusals != null && message.refusals.length)
                        for (let i = 0; i < message.refusals.length; ++i)
                            $root.godwit.store.v1.RefusalDescribed.encode(message.refusals[i], writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SessionDescribed message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.SessionDescribed
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.SessionDescribed & godwit.store.v1.SessionDescribed.$Shape} SessionDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SessionDescribed.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.SessionDescribed();
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
                                    message.client = value;
                                else
                                    delete message.client;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.address = value;
                                else
                                    delete message.address;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.state = value;
                                else
                                    delete message.state;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.opened_at = value;
                                else
                                    delete message.opened_at;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.token_expires_at = value;
                                else
                                    delete message.token_expires_at;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.unsent_bytes = value;
                                else
                                    delete message.unsent_bytes;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.slow = value;
                                else
                                    delete message.slow;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.requests_in_flight = value;
                                else
                                    delete message.requests_in_flight;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.conversation_count = value;
                                else
                                    delete message.conversation_count;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.lags && message.lags.length))
                                    message.lags = [];
                                message.lags.push($root.godwit.store.v1.LagDescribed.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.lag_count = value;
                                else
                                    delete message.lag_count;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.refusals && message.refusals.length))
                                    message.refusals = [];
                                message.refusals.push($root.godwit.store.v1.RefusalDescribed.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return SessionDescribed;
            })();

            v1.LagDescribed = (function() {

                /**
                 * Properties of a LagDescribed.
                 * @typedef {Object} godwit.store.v1.LagDescribed.$Properties
                 * @property {string} [conversation_id] LagDescribed conversation_id
                 * @property {string} [state] LagDescribed state
                 * @property {number} [seq] LagDescribed seq
                 * @property {number|null} [change] LagDescribed change
                 * @property {number} [node_seq] LagDescribed node_seq
                 * @property {number} [node_change] LagDescribed node_change
                 * @property {string} [user_id] LagDescribed user_id
                 * @property {string} [session_id] LagDescribed session_id
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a LagDescribed.
                 * @memberof godwit.store.v1
                 * @interface ILagDescribed
                 * @augments godwit.store.v1.LagDescribed.$Properties
                 * @deprecated Use godwit.store.v1.LagDescribed.$Properties instead.
                 */

                /**
                 * Shape of a LagDescribed.
                 * @typedef {godwit.store.v1.LagDescribed.$Properties} godwit.store.v1.LagDescribed.$Shape
                 */

                /**
                 * Constructs a new LagDescribed.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a LagDescribed.
                 * @constructor
                 * @param {godwit.store.v1.LagDescribed.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const LagDescribed = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * LagDescribed conversation_id.
                 * @member {string} conversation_id
                 * @memberof godwit.store.v1.LagDescribed
                 * @instance
                 */
                LagDescribed.prototype.conversation_id = "";

                /**
                 * LagDescribed state.
                 * @member {string} state
                 * @memberof godwit.store.v1.LagDescribed
                 * @instance
                 */
                LagDescribed.prototype.state = "";

                /**
                 * LagDescribed seq.
                 * @member {number} seq
                 * @memberof godwit.store.v1.LagDescribed
                 * @instance
                 */
                LagDescribed.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * LagDescribed change.
                 * @member {number|null} change
                 * @memberof godwit.store.v1.LagDescribed
                 * @instance
                 */
                LagDescribed.prototype.change = null;

                /**
                 * LagDescribed node_seq.
                 * @member {number} node_seq
                 * @memberof godwit.store.v1.LagDescribed
                 * @instance
                 */
                LagDescribed.prototype.node_seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * LagDescribed node_change.
                 * @member {number} node_change
                 * @memberof godwit.store.v1.LagDescribed
                 * @instance
                 */
                LagDescribed.prototype.node_change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * LagDescribed user_id.
                 * @member {string} user_id
                 * @memberof godwit.store.v1.LagDescribed
                 * @instance
                 */
                LagDescribed.prototype.user_id = "";

                /**
                 * LagDescribed session_id.
                 * @member {string} session_id
                 * @memberof godwit.store.v1.LagDescribed
                 * @instance
                 */
                LagDescribed.prototype.session_id = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(LagDescribed.prototype, "_change", {
                    get: $util.oneOfGetter($oneOfFields = ["change"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Encodes the specified LagDescribed message. Does not implicitly {@link godwit.store.v1.LagDescribed.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.LagDescribed
                 * @static
                 * @param {godwit.store.v1.LagDescribed.$Properties} message LagDescribed message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                LagDescribed.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.state);
                    if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.seq);
                    if (message.change != null && $Object.hasOwnProperty.call(message, "change"))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.change);
                    if (message.node_seq != null && $Object.hasOwnProperty.call(message, "node_seq") && (typeof message.node_seq === "object" ? message.node_seq.low || message.node_seq.high : message.node_seq !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.node_seq);
                    if (message.node_change != null && $Object.hasOwnProperty.call(message, "node_change") && (typeof message.node_change === "object" ? message.node_change.low || message.node_change.high : message.node_change !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.node_change);
                    if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.user_id);
                    if (message.session_id != null && $Object.hasOwnProperty.call(message, "session_id") && message.session_id !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.session_id);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a LagDescribed message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.LagDescribed
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.LagDescribed & godwit.store.v1.LagDescribed.$Shape} LagDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                LagDescribed.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.LagDescribed();
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
                                    message.state = value;
                                else
                                    delete message.state;
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
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                message.change = reader.uint64();
                                message._change = "change";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.node_seq = value;
                                else
                                    delete message.node_seq;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.node_change = value;
                                else
                                    delete message.node_change;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.user_id = value;
                                else
                                    delete message.user_id;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.session_id = value;
                                else
                                    delete message.session_id;
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

                return LagDescribed;
            })();

            v1.RefusalDescribed = (function() {

                /**
                 * Properties of a RefusalDescribed.
                 * @typedef {Object} godwit.store.v1.RefusalDescribed.$Properties
                 * @property {string} [command] RefusalDescribed command
                 * @property {number} [code] RefusalDescribed code
                 * @property {string} [message] RefusalDescribed message
                 * @property {number} [at] RefusalDescribed at
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RefusalDescribed.
                 * @memberof godwit.store.v1
                 * @interface IRefusalDescribed
                 * @augments godwit.store.v1.RefusalDescribed.$Properties
                 * @deprecated Use godwit.store.v1.RefusalDescribed.$Properties instead.
                 */

                /**
                 * Shape of a RefusalDescribed.
                 * @typedef {godwit.store.v1.RefusalDescribed.$Properties} godwit.store.v1.RefusalDescribed.$Shape
                 */

                /**
                 * Constructs a new RefusalDescribed.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a RefusalDescribed.
                 * @constructor
                 * @param {godwit.store.v1.RefusalDescribed.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RefusalDescribed = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RefusalDescribed command.
                 * @member {string} command
                 * @memberof godwit.store.v1.RefusalDescribed
                 * @instance
                 */
                RefusalDescribed.prototype.command = "";

                /**
                 * RefusalDescribed code.
                 * @member {number} code
                 * @memberof godwit.store.v1.RefusalDescribed
                 * @instance
                 */
                RefusalDescribed.prototype.code = 0;

                /**
                 * RefusalDescribed message.
                 * @member {string} message
                 * @memberof godwit.store.v1.RefusalDescribed
                 * @instance
                 */
                RefusalDescribed.prototype.message = "";

                /**
                 * RefusalDescribed at.
                 * @member {number} at
                 * @memberof godwit.store.v1.RefusalDescribed
                 * @instance
                 */
                RefusalDescribed.prototype.at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Encodes the specified RefusalDescribed message. Does not implicitly {@link godwit.store.v1.RefusalDescribed.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.RefusalDescribed
                 * @static
                 * @param {godwit.store.v1.RefusalDescribed.$Properties} message RefusalDescribed message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RefusalDescribed.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.command);
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.code);
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                    if (message.at != null && $Object.hasOwnProperty.call(message, "at") && (typeof message.at === "object" ? message.at.low || message.at.high : message.at !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.at);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RefusalDescribed message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.RefusalDescribed
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.RefusalDescribed & godwit.store.v1.RefusalDescribed.$Shape} RefusalDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RefusalDescribed.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.RefusalDescribed();
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
                                    message.command = value;
                                else
                                    delete message.command;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.message = value;
                                else
                                    delete message.message;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.at = value;
                                else
                                    delete message.at;
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

                return RefusalDescribed;
            })();

            v1.ConversationDescribed = (function() {

                /**
                 * Properties of a ConversationDescribed.
                 * @typedef {Object} godwit.store.v1.ConversationDescribed.$Properties
                 * @property {number} [seq] ConversationDescribed seq
                 * @property {number} [change] ConversationDescribed change
                 * @property {number} [epoch] ConversationDescribed epoch
                 * @property {boolean} [repairing] ConversationDescribed repairing
                 * @property {number} [session_count] ConversationDescribed session_count
                 * @property {Array.<godwit.store.v1.LagDescribed.$Properties>} [lags] ConversationDescribed lags
                 * @property {number} [lag_count] ConversationDescribed lag_count
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ConversationDescribed.
                 * @memberof godwit.store.v1
                 * @interface IConversationDescribed
                 * @augments godwit.store.v1.ConversationDescribed.$Properties
                 * @deprecated Use godwit.store.v1.ConversationDescribed.$Properties instead.
                 */

                /**
                 * Shape of a ConversationDescribed.
                 * @typedef {godwit.store.v1.ConversationDescribed.$Properties} godwit.store.v1.ConversationDescribed.$Shape
                 */

                /**
                 * Constructs a new ConversationDescribed.
                 * @memberof godwit.store.v1
                 * @classdesc Represents a ConversationDescribed.
                 * @constructor
                 * @param {godwit.store.v1.ConversationDescribed.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ConversationDescribed = function (properties) {
                    this.lags = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ConversationDescribed seq.
                 * @member {number} seq
                 * @memberof godwit.store.v1.ConversationDescribed
                 * @instance
                 */
                ConversationDescribed.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ConversationDescribed change.
                 * @member {number} change
                 * @memberof godwit.store.v1.ConversationDescribed
                 * @instance
                 */
                ConversationDescribed.prototype.change = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ConversationDescribed epoch.
                 * @member {number} epoch
                 * @memberof godwit.store.v1.ConversationDescribed
                 * @instance
                 */
                ConversationDescribed.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ConversationDescribed repairing.
                 * @member {boolean} repairing
                 * @memberof godwit.store.v1.ConversationDescribed
                 * @instance
                 */
                ConversationDescribed.prototype.repairing = false;

                /**
                 * ConversationDescribed session_count.
                 * @member {number} session_count
                 * @memberof godwit.store.v1.ConversationDescribed
                 * @instance
                 */
                ConversationDescribed.prototype.session_count = 0;

                /**
                 * ConversationDescribed lags.
                 * @member {Array.<godwit.store.v1.LagDescribed>} lags
                 * @memberof godwit.store.v1.ConversationDescribed
                 * @instance
                 */
                ConversationDescribed.prototype.lags = $util.emptyArray;

                /**
                 * ConversationDescribed lag_count.
                 * @member {number} lag_count
                 * @memberof godwit.store.v1.ConversationDescribed
                 * @instance
                 */
                ConversationDescribed.prototype.lag_count = 0;

                /**
                 * Encodes the specified ConversationDescribed message. Does not implicitly {@link godwit.store.v1.ConversationDescribed.verify|verify} messages.
                 * @function encode
                 * @memberof godwit.store.v1.ConversationDescribed
                 * @static
                 * @param {godwit.store.v1.ConversationDescribed.$Properties} message ConversationDescribed message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ConversationDescribed.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && (typeof message.seq === "object" ? message.seq.low || message.seq.high : message.seq !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seq);
                    if (message.change != null && $Object.hasOwnProperty.call(message, "change") && (typeof message.change === "object" ? message.change.low || message.change.high : message.change !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.change);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.epoch);
                    if (message.repairing != null && $Object.hasOwnProperty.call(message, "repairing") && message.repairing !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.repairing);
                    if (message.session_count != null && $Object.hasOwnProperty.call(message, "session_count") && message.session_count !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.session_count);
                    if (message.lags != null && message.lags.length)
                        for (let i = 0; i < message.lags.length; ++i)
                            $root.godwit.store.v1.LagDescribed.encode(message.lags[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.lag_count != null && $Object.hasOwnProperty.call(message, "lag_count") && message.lag_count !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.lag_count);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ConversationDescribed message from the specified reader or buffer.
                 * @function decode
                 * @memberof godwit.store.v1.ConversationDescribed
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {godwit.store.v1.ConversationDescribed & godwit.store.v1.ConversationDescribed.$Shape} ConversationDescribed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ConversationDescribed.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.godwit.store.v1.ConversationDescribed();
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
                                    message.seq = value;
                                else
                                    delete message.seq;
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
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.repairing = value;
                                else
                                    delete message.repairing;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.session_count = value;
                                else
                                    delete message.session_count;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.lags && message.lags.length))
                                    message.lags = [];
                                message.lags.push($root.godwit.store.v1.LagDescribed.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.lag_count = value;
                                else
                                    delete message.lag_count;
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

                return ConversationDescribed;
            })();

            return v1;
        })();

        return store;
    })();

    return godwit;
})();

export {
  $root as default
};
