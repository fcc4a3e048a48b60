/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["server-codec"] || ($protobuf.roots["server-codec"] = {});

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

        v1.PutUsersRequest = (function() {

            /**
             * Properties of a PutUsersRequest.
             * @typedef {Object} godwit.v1.PutUsersRequest.$Properties
             * @property {Array.<godwit.v1.User.$Properties>} [users] PutUsersRequest users
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PutUsersRequest.
             * @memberof godwit.v1
             * @interface IPutUsersRequest
             * @augments godwit.v1.PutUsersRequest.$Properties
             * @deprecated Use godwit.v1.PutUsersRequest.$Properties instead.
             */

            /**
             * Shape of a PutUsersRequest.
             * @typedef {godwit.v1.PutUsersRequest.$Properties} godwit.v1.PutUsersRequest.$Shape
             */

            /**
             * Constructs a new PutUsersRequest.
             * @memberof godwit.v1
             * @classdesc Represents a PutUsersRequest.
             * @constructor
             * @param {godwit.v1.PutUsersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PutUsersRequest = function (properties) {
                this.users = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PutUsersRequest users.
             * @member {Array.<godwit.v1.User>} users
             * @memberof godwit.v1.PutUsersRequest
             * @instance
             */
            PutUsersRequest.prototype.users = $util.emptyArray;

            /**
             * Encodes the specified PutUsersRequest message. Does not implicitly {@link godwit.v1.PutUsersRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.PutUsersRequest
             * @static
             * @param {godwit.v1.PutUsersRequest.$Properties} message PutUsersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PutUsersRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.users != null && message.users.length)
                    for (let i = 0; i < message.users.length; ++i)
                        $root.godwit.v1.User.encode(message.users[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PutUsersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.PutUsersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.PutUsersRequest & godwit.v1.PutUsersRequest.$Shape} PutUsersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PutUsersRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.PutUsersRequest();
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
                            if (!(message.users && message.users.length))
                                message.users = [];
                            message.users.push($root.godwit.v1.User.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return PutUsersRequest;
        })();

        v1.PutUsersResponse = (function() {

            /**
             * Properties of a PutUsersResponse.
             * @typedef {Object} godwit.v1.PutUsersResponse.$Properties
             * @property {number} [changed] PutUsersResponse changed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PutUsersResponse.
             * @memberof godwit.v1
             * @interface IPutUsersResponse
             * @augments godwit.v1.PutUsersResponse.$Properties
             * @deprecated Use godwit.v1.PutUsersResponse.$Properties instead.
             */

            /**
             * Shape of a PutUsersResponse.
             * @typedef {godwit.v1.PutUsersResponse.$Properties} godwit.v1.PutUsersResponse.$Shape
             */

            /**
             * Constructs a new PutUsersResponse.
             * @memberof godwit.v1
             * @classdesc Represents a PutUsersResponse.
             * @constructor
             * @param {godwit.v1.PutUsersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PutUsersResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PutUsersResponse changed.
             * @member {number} changed
             * @memberof godwit.v1.PutUsersResponse
             * @instance
             */
            PutUsersResponse.prototype.changed = 0;

            /**
             * Encodes the specified PutUsersResponse message. Does not implicitly {@link godwit.v1.PutUsersResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.PutUsersResponse
             * @static
             * @param {godwit.v1.PutUsersResponse.$Properties} message PutUsersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PutUsersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.changed != null && $Object.hasOwnProperty.call(message, "changed") && message.changed !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.changed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PutUsersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.PutUsersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.PutUsersResponse & godwit.v1.PutUsersResponse.$Shape} PutUsersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PutUsersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.PutUsersResponse();
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
                                message.changed = value;
                            else
                                delete message.changed;
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

            return PutUsersResponse;
        })();

        v1.ServerServiceGetUsersRequest = (function() {

            /**
             * Properties of a ServerServiceGetUsersRequest.
             * @typedef {Object} godwit.v1.ServerServiceGetUsersRequest.$Properties
             * @property {Array.<string>} [user_ids] ServerServiceGetUsersRequest user_ids
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerServiceGetUsersRequest.
             * @memberof godwit.v1
             * @interface IServerServiceGetUsersRequest
             * @augments godwit.v1.ServerServiceGetUsersRequest.$Properties
             * @deprecated Use godwit.v1.ServerServiceGetUsersRequest.$Properties instead.
             */

            /**
             * Shape of a ServerServiceGetUsersRequest.
             * @typedef {godwit.v1.ServerServiceGetUsersRequest.$Properties} godwit.v1.ServerServiceGetUsersRequest.$Shape
             */

            /**
             * Constructs a new ServerServiceGetUsersRequest.
             * @memberof godwit.v1
             * @classdesc Represents a ServerServiceGetUsersRequest.
             * @constructor
             * @param {godwit.v1.ServerServiceGetUsersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerServiceGetUsersRequest = function (properties) {
                this.user_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServerServiceGetUsersRequest user_ids.
             * @member {Array.<string>} user_ids
             * @memberof godwit.v1.ServerServiceGetUsersRequest
             * @instance
             */
            ServerServiceGetUsersRequest.prototype.user_ids = $util.emptyArray;

            /**
             * Encodes the specified ServerServiceGetUsersRequest message. Does not implicitly {@link godwit.v1.ServerServiceGetUsersRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ServerServiceGetUsersRequest
             * @static
             * @param {godwit.v1.ServerServiceGetUsersRequest.$Properties} message ServerServiceGetUsersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServerServiceGetUsersRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_ids != null && message.user_ids.length)
                    for (let i = 0; i < message.user_ids.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServerServiceGetUsersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ServerServiceGetUsersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ServerServiceGetUsersRequest & godwit.v1.ServerServiceGetUsersRequest.$Shape} ServerServiceGetUsersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerServiceGetUsersRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.ServerServiceGetUsersRequest();
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

            return ServerServiceGetUsersRequest;
        })();

        v1.ServerServiceGetUsersResponse = (function() {

            /**
             * Properties of a ServerServiceGetUsersResponse.
             * @typedef {Object} godwit.v1.ServerServiceGetUsersResponse.$Properties
             * @property {Array.<godwit.v1.User.$Properties>} [users] ServerServiceGetUsersResponse users
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerServiceGetUsersResponse.
             * @memberof godwit.v1
             * @interface IServerServiceGetUsersResponse
             * @augments godwit.v1.ServerServiceGetUsersResponse.$Properties
             * @deprecated Use godwit.v1.ServerServiceGetUsersResponse.$Properties instead.
             */

            /**
             * Shape of a ServerServiceGetUsersResponse.
             * @typedef {godwit.v1.ServerServiceGetUsersResponse.$Properties} godwit.v1.ServerServiceGetUsersResponse.$Shape
             */

            /**
             * Constructs a new ServerServiceGetUsersResponse.
             * @memberof godwit.v1
             * @classdesc Represents a ServerServiceGetUsersResponse.
             * @constructor
             * @param {godwit.v1.ServerServiceGetUsersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerServiceGetUsersResponse = function (properties) {
                this.users = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServerServiceGetUsersResponse users.
             * @member {Array.<godwit.v1.User>} users
             * @memberof godwit.v1.ServerServiceGetUsersResponse
             * @instance
             */
            ServerServiceGetUsersResponse.prototype.users = $util.emptyArray;

            /**
             * Encodes the specified ServerServiceGetUsersResponse message. Does not implicitly {@link godwit.v1.ServerServiceGetUsersResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ServerServiceGetUsersResponse
             * @static
             * @param {godwit.v1.ServerServiceGetUsersResponse.$Properties} message ServerServiceGetUsersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServerServiceGetUsersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.users != null && message.users.length)
                    for (let i = 0; i < message.users.length; ++i)
                        $root.godwit.v1.User.encode(message.users[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServerServiceGetUsersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ServerServiceGetUsersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ServerServiceGetUsersResponse & godwit.v1.ServerServiceGetUsersResponse.$Shape} ServerServiceGetUsersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerServiceGetUsersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.ServerServiceGetUsersResponse();
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
                            if (!(message.users && message.users.length))
                                message.users = [];
                            message.users.push($root.godwit.v1.User.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ServerServiceGetUsersResponse;
        })();

        v1.DeleteUserRequest = (function() {

            /**
             * Properties of a DeleteUserRequest.
             * @typedef {Object} godwit.v1.DeleteUserRequest.$Properties
             * @property {string} [user_id] DeleteUserRequest user_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteUserRequest.
             * @memberof godwit.v1
             * @interface IDeleteUserRequest
             * @augments godwit.v1.DeleteUserRequest.$Properties
             * @deprecated Use godwit.v1.DeleteUserRequest.$Properties instead.
             */

            /**
             * Shape of a DeleteUserRequest.
             * @typedef {godwit.v1.DeleteUserRequest.$Properties} godwit.v1.DeleteUserRequest.$Shape
             */

            /**
             * Constructs a new DeleteUserRequest.
             * @memberof godwit.v1
             * @classdesc Represents a DeleteUserRequest.
             * @constructor
             * @param {godwit.v1.DeleteUserRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteUserRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteUserRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.DeleteUserRequest
             * @instance
             */
            DeleteUserRequest.prototype.user_id = "";

            /**
             * Encodes the specified DeleteUserRequest message. Does not implicitly {@link godwit.v1.DeleteUserRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.DeleteUserRequest
             * @static
             * @param {godwit.v1.DeleteUserRequest.$Properties} message DeleteUserRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteUserRequest.encode = function (message, writer, _depth) {
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
             * Decodes a DeleteUserRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.DeleteUserRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteUserRequest & godwit.v1.DeleteUserRequest.$Shape} DeleteUserRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteUserRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.DeleteUserRequest();
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

            return DeleteUserRequest;
        })();

        v1.DeleteUserResponse = (function() {

            /**
             * Properties of a DeleteUserResponse.
             * @typedef {Object} godwit.v1.DeleteUserResponse.$Properties
             * @property {string} [job_id] DeleteUserResponse job_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteUserResponse.
             * @memberof godwit.v1
             * @interface IDeleteUserResponse
             * @augments godwit.v1.DeleteUserResponse.$Properties
             * @deprecated Use godwit.v1.DeleteUserResponse.$Properties instead.
             */

            /**
             * Shape of a DeleteUserResponse.
             * @typedef {godwit.v1.DeleteUserResponse.$Properties} godwit.v1.DeleteUserResponse.$Shape
             */

            /**
             * Constructs a new DeleteUserResponse.
             * @memberof godwit.v1
             * @classdesc Represents a DeleteUserResponse.
             * @constructor
             * @param {godwit.v1.DeleteUserResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteUserResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteUserResponse job_id.
             * @member {string} job_id
             * @memberof godwit.v1.DeleteUserResponse
             * @instance
             */
            DeleteUserResponse.prototype.job_id = "";

            /**
             * Encodes the specified DeleteUserResponse message. Does not implicitly {@link godwit.v1.DeleteUserResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.DeleteUserResponse
             * @static
             * @param {godwit.v1.DeleteUserResponse.$Properties} message DeleteUserResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteUserResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.job_id != null && $Object.hasOwnProperty.call(message, "job_id") && message.job_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.job_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteUserResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.DeleteUserResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteUserResponse & godwit.v1.DeleteUserResponse.$Shape} DeleteUserResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteUserResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.DeleteUserResponse();
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
                                message.job_id = value;
                            else
                                delete message.job_id;
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

            return DeleteUserResponse;
        })();

        v1.GetPresenceRequest = (function() {

            /**
             * Properties of a GetPresenceRequest.
             * @typedef {Object} godwit.v1.GetPresenceRequest.$Properties
             * @property {Array.<string>} [user_ids] GetPresenceRequest user_ids
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetPresenceRequest.
             * @memberof godwit.v1
             * @interface IGetPresenceRequest
             * @augments godwit.v1.GetPresenceRequest.$Properties
             * @deprecated Use godwit.v1.GetPresenceRequest.$Properties instead.
             */

            /**
             * Shape of a GetPresenceRequest.
             * @typedef {godwit.v1.GetPresenceRequest.$Properties} godwit.v1.GetPresenceRequest.$Shape
             */

            /**
             * Constructs a new GetPresenceRequest.
             * @memberof godwit.v1
             * @classdesc Represents a GetPresenceRequest.
             * @constructor
             * @param {godwit.v1.GetPresenceRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetPresenceRequest = function (properties) {
                this.user_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetPresenceRequest user_ids.
             * @member {Array.<string>} user_ids
             * @memberof godwit.v1.GetPresenceRequest
             * @instance
             */
            GetPresenceRequest.prototype.user_ids = $util.emptyArray;

            /**
             * Encodes the specified GetPresenceRequest message. Does not implicitly {@link godwit.v1.GetPresenceRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.GetPresenceRequest
             * @static
             * @param {godwit.v1.GetPresenceRequest.$Properties} message GetPresenceRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetPresenceRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_ids != null && message.user_ids.length)
                    for (let i = 0; i < message.user_ids.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetPresenceRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.GetPresenceRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.GetPresenceRequest & godwit.v1.GetPresenceRequest.$Shape} GetPresenceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetPresenceRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.GetPresenceRequest();
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

            return GetPresenceRequest;
        })();

        v1.GetPresenceResponse = (function() {

            /**
             * Properties of a GetPresenceResponse.
             * @typedef {Object} godwit.v1.GetPresenceResponse.$Properties
             * @property {Array.<godwit.v1.Presence.$Properties>} [presences] GetPresenceResponse presences
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetPresenceResponse.
             * @memberof godwit.v1
             * @interface IGetPresenceResponse
             * @augments godwit.v1.GetPresenceResponse.$Properties
             * @deprecated Use godwit.v1.GetPresenceResponse.$Properties instead.
             */

            /**
             * Shape of a GetPresenceResponse.
             * @typedef {godwit.v1.GetPresenceResponse.$Properties} godwit.v1.GetPresenceResponse.$Shape
             */

            /**
             * Constructs a new GetPresenceResponse.
             * @memberof godwit.v1
             * @classdesc Represents a GetPresenceResponse.
             * @constructor
             * @param {godwit.v1.GetPresenceResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetPresenceResponse = function (properties) {
                this.presences = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetPresenceResponse presences.
             * @member {Array.<godwit.v1.Presence>} presences
             * @memberof godwit.v1.GetPresenceResponse
             * @instance
             */
            GetPresenceResponse.prototype.presences = $util.emptyArray;

            /**
             * Encodes the specified GetPresenceResponse message. Does not implicitly {@link godwit.v1.GetPresenceResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.GetPresenceResponse
             * @static
             * @param {godwit.v1.GetPresenceResponse.$Properties} message GetPresenceResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetPresenceResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.presences != null && message.presences.length)
                    for (let i = 0; i < message.presences.length; ++i)
                        $root.godwit.v1.Presence.encode(message.presences[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetPresenceResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.GetPresenceResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.GetPresenceResponse & godwit.v1.GetPresenceResponse.$Shape} GetPresenceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetPresenceResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.GetPresenceResponse();
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
                            if (!(message.presences && message.presences.length))
                                message.presences = [];
                            message.presences.push($root.godwit.v1.Presence.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return GetPresenceResponse;
        })();

        v1.NotifyRequest = (function() {

            /**
             * Properties of a NotifyRequest.
             * @typedef {Object} godwit.v1.NotifyRequest.$Properties
             * @property {Array.<string>} [user_ids] NotifyRequest user_ids
             * @property {string} [content_type] NotifyRequest content_type
             * @property {Uint8Array} [body] NotifyRequest body
             * @property {boolean} [keep] NotifyRequest keep
             * @property {string} [notification_id] NotifyRequest notification_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NotifyRequest.
             * @memberof godwit.v1
             * @interface INotifyRequest
             * @augments godwit.v1.NotifyRequest.$Properties
             * @deprecated Use godwit.v1.NotifyRequest.$Properties instead.
             */

            /**
             * Shape of a NotifyRequest.
             * @typedef {godwit.v1.NotifyRequest.$Properties} godwit.v1.NotifyRequest.$Shape
             */

            /**
             * Constructs a new NotifyRequest.
             * @memberof godwit.v1
             * @classdesc Represents a NotifyRequest.
             * @constructor
             * @param {godwit.v1.NotifyRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NotifyRequest = function (properties) {
                this.user_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NotifyRequest user_ids.
             * @member {Array.<string>} user_ids
             * @memberof godwit.v1.NotifyRequest
             * @instance
             */
            NotifyRequest.prototype.user_ids = $util.emptyArray;

            /**
             * NotifyRequest content_type.
             * @member {string} content_type
             * @memberof godwit.v1.NotifyRequest
             * @instance
             */
            NotifyRequest.prototype.content_type = "";

            /**
             * NotifyRequest body.
             * @member {Uint8Array} body
             * @memberof godwit.v1.NotifyRequest
             * @instance
             */
            NotifyRequest.prototype.body = $util.newBuffer([]);

            /**
             * NotifyRequest keep.
             * @member {boolean} keep
             * @memberof godwit.v1.NotifyRequest
             * @instance
             */
            NotifyRequest.prototype.keep = false;

            /**
             * NotifyRequest notification_id.
             * @member {string} notification_id
             * @memberof godwit.v1.NotifyRequest
             * @instance
             */
            NotifyRequest.prototype.notification_id = "";

            /**
             * Encodes the specified NotifyRequest message. Does not implicitly {@link godwit.v1.NotifyRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.NotifyRequest
             * @static
             * @param {godwit.v1.NotifyRequest.$Properties} message NotifyRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NotifyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_ids != null && message.user_ids.length)
                    for (let i = 0; i < message.user_ids.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_ids[i]);
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.content_type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.body);
                if (message.keep != null && $Object.hasOwnProperty.call(message, "keep") && message.keep !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.keep);
                if (message.notification_id != null && $Object.hasOwnProperty.call(message, "notification_id") && message.notification_id !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.notification_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NotifyRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.NotifyRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.NotifyRequest & godwit.v1.NotifyRequest.$Shape} NotifyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NotifyRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.NotifyRequest();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.keep = value;
                            else
                                delete message.keep;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.notification_id = value;
                            else
                                delete message.notification_id;
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

            return NotifyRequest;
        })();

        v1.NotifyResponse = (function() {

            /**
             * Properties of a NotifyResponse.
             * @typedef {Object} godwit.v1.NotifyResponse.$Properties
             * @property {string} [notification_id] NotifyResponse notification_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NotifyResponse.
             * @memberof godwit.v1
             * @interface INotifyResponse
             * @augments godwit.v1.NotifyResponse.$Properties
             * @deprecated Use godwit.v1.NotifyResponse.$Properties instead.
             */

            /**
             * Shape of a NotifyResponse.
             * @typedef {godwit.v1.NotifyResponse.$Properties} godwit.v1.NotifyResponse.$Shape
             */

            /**
             * Constructs a new NotifyResponse.
             * @memberof godwit.v1
             * @classdesc Represents a NotifyResponse.
             * @constructor
             * @param {godwit.v1.NotifyResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NotifyResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NotifyResponse notification_id.
             * @member {string} notification_id
             * @memberof godwit.v1.NotifyResponse
             * @instance
             */
            NotifyResponse.prototype.notification_id = "";

            /**
             * Encodes the specified NotifyResponse message. Does not implicitly {@link godwit.v1.NotifyResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.NotifyResponse
             * @static
             * @param {godwit.v1.NotifyResponse.$Properties} message NotifyResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NotifyResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.notification_id != null && $Object.hasOwnProperty.call(message, "notification_id") && message.notification_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.notification_id);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NotifyResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.NotifyResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.NotifyResponse & godwit.v1.NotifyResponse.$Shape} NotifyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NotifyResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.NotifyResponse();
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
                                message.notification_id = value;
                            else
                                delete message.notification_id;
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

            return NotifyResponse;
        })();

        v1.SendBatchRequest = (function() {

            /**
             * Properties of a SendBatchRequest.
             * @typedef {Object} godwit.v1.SendBatchRequest.$Properties
             * @property {Array.<godwit.v1.BatchMessage.$Properties>} [messages] SendBatchRequest messages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SendBatchRequest.
             * @memberof godwit.v1
             * @interface ISendBatchRequest
             * @augments godwit.v1.SendBatchRequest.$Properties
             * @deprecated Use godwit.v1.SendBatchRequest.$Properties instead.
             */

            /**
             * Shape of a SendBatchRequest.
             * @typedef {godwit.v1.SendBatchRequest.$Properties} godwit.v1.SendBatchRequest.$Shape
             */

            /**
             * Constructs a new SendBatchRequest.
             * @memberof godwit.v1
             * @classdesc Represents a SendBatchRequest.
             * @constructor
             * @param {godwit.v1.SendBatchRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SendBatchRequest = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SendBatchRequest messages.
             * @member {Array.<godwit.v1.BatchMessage>} messages
             * @memberof godwit.v1.SendBatchRequest
             * @instance
             */
            SendBatchRequest.prototype.messages = $util.emptyArray;

            /**
             * Encodes the specified SendBatchRequest message. Does not implicitly {@link godwit.v1.SendBatchRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SendBatchRequest
             * @static
             * @param {godwit.v1.SendBatchRequest.$Properties} message SendBatchRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SendBatchRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        $root.godwit.v1.BatchMessage.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SendBatchRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SendBatchRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SendBatchRequest & godwit.v1.SendBatchRequest.$Shape} SendBatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SendBatchRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.SendBatchRequest();
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
                            message.messages.push($root.godwit.v1.BatchMessage.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return SendBatchRequest;
        })();

        v1.BatchMessage = (function() {

            /**
             * Properties of a BatchMessage.
             * @typedef {Object} godwit.v1.BatchMessage.$Properties
             * @property {string} [sender_id] BatchMessage sender_id
             * @property {string} [conversation_id] BatchMessage conversation_id
             * @property {string} [to_user_id] BatchMessage to_user_id
             * @property {Uint8Array} [client_message_id] BatchMessage client_message_id
             * @property {string} [content_type] BatchMessage content_type
             * @property {Uint8Array} [body] BatchMessage body
             * @property {number} [reply_to] BatchMessage reply_to
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BatchMessage.
             * @memberof godwit.v1
             * @interface IBatchMessage
             * @augments godwit.v1.BatchMessage.$Properties
             * @deprecated Use godwit.v1.BatchMessage.$Properties instead.
             */

            /**
             * Shape of a BatchMessage.
             * @typedef {godwit.v1.BatchMessage.$Properties} godwit.v1.BatchMessage.$Shape
             */

            /**
             * Constructs a new BatchMessage.
             * @memberof godwit.v1
             * @classdesc Represents a BatchMessage.
             * @constructor
             * @param {godwit.v1.BatchMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BatchMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BatchMessage sender_id.
             * @member {string} sender_id
             * @memberof godwit.v1.BatchMessage
             * @instance
             */
            BatchMessage.prototype.sender_id = "";

            /**
             * BatchMessage conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.BatchMessage
             * @instance
             */
            BatchMessage.prototype.conversation_id = "";

            /**
             * BatchMessage to_user_id.
             * @member {string} to_user_id
             * @memberof godwit.v1.BatchMessage
             * @instance
             */
            BatchMessage.prototype.to_user_id = "";

            /**
             * BatchMessage client_message_id.
             * @member {Uint8Array} client_message_id
             * @memberof godwit.v1.BatchMessage
             * @instance
             */
            BatchMessage.prototype.client_message_id = $util.newBuffer([]);

            /**
             * BatchMessage content_type.
             * @member {string} content_type
             * @memberof godwit.v1.BatchMessage
             * @instance
             */
            BatchMessage.prototype.content_type = "";

            /**
             * BatchMessage body.
             * @member {Uint8Array} body
             * @memberof godwit.v1.BatchMessage
             * @instance
             */
            BatchMessage.prototype.body = $util.newBuffer([]);

            /**
             * BatchMessage reply_to.
             * @member {number} reply_to
             * @memberof godwit.v1.BatchMessage
             * @instance
             */
            BatchMessage.prototype.reply_to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified BatchMessage message. Does not implicitly {@link godwit.v1.BatchMessage.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.BatchMessage
             * @static
             * @param {godwit.v1.BatchMessage.$Properties} message BatchMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BatchMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sender_id != null && $Object.hasOwnProperty.call(message, "sender_id") && message.sender_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sender_id);
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.conversation_id);
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
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BatchMessage message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.BatchMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.BatchMessage & godwit.v1.BatchMessage.$Shape} BatchMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BatchMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.BatchMessage();
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
                                message.sender_id = value;
                            else
                                delete message.sender_id;
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

            return BatchMessage;
        })();

        v1.SendBatchResponse = (function() {

            /**
             * Properties of a SendBatchResponse.
             * @typedef {Object} godwit.v1.SendBatchResponse.$Properties
             * @property {Array.<godwit.v1.BatchResult.$Properties>} [results] SendBatchResponse results
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SendBatchResponse.
             * @memberof godwit.v1
             * @interface ISendBatchResponse
             * @augments godwit.v1.SendBatchResponse.$Properties
             * @deprecated Use godwit.v1.SendBatchResponse.$Properties instead.
             */

            /**
             * Shape of a SendBatchResponse.
             * @typedef {godwit.v1.SendBatchResponse.$Properties} godwit.v1.SendBatchResponse.$Shape
             */

            /**
             * Constructs a new SendBatchResponse.
             * @memberof godwit.v1
             * @classdesc Represents a SendBatchResponse.
             * @constructor
             * @param {godwit.v1.SendBatchResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SendBatchResponse = function (properties) {
                this.results = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SendBatchResponse results.
             * @member {Array.<godwit.v1.BatchResult>} results
             * @memberof godwit.v1.SendBatchResponse
             * @instance
             */
            SendBatchResponse.prototype.results = $util.emptyArray;

            /**
             * Encodes the specified SendBatchResponse message. Does not implicitly {@link godwit.v1.SendBatchResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.SendBatchResponse
             * @static
             * @param {godwit.v1.SendBatchResponse.$Properties} message SendBatchResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SendBatchResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.results != null && message.results.length)
                    for (let i = 0; i < message.results.length; ++i)
                        $root.godwit.v1.BatchResult.encode(message.results[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SendBatchResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.SendBatchResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.SendBatchResponse & godwit.v1.SendBatchResponse.$Shape} SendBatchResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SendBatchResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.SendBatchResponse();
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
                            message.results.push($root.godwit.v1.BatchResult.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return SendBatchResponse;
        })();

        v1.BatchResult = (function() {

            /**
             * Properties of a BatchResult.
             * @typedef {Object} godwit.v1.BatchResult.$Properties
             * @property {string} [conversation_id] BatchResult conversation_id
             * @property {number} [seq] BatchResult seq
             * @property {number} [sent_at] BatchResult sent_at
             * @property {boolean} [deduplicated] BatchResult deduplicated
             * @property {godwit.v1.Error.$Properties} [error] BatchResult error
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BatchResult.
             * @memberof godwit.v1
             * @interface IBatchResult
             * @augments godwit.v1.BatchResult.$Properties
             * @deprecated Use godwit.v1.BatchResult.$Properties instead.
             */

            /**
             * Shape of a BatchResult.
             * @typedef {godwit.v1.BatchResult.$Properties} godwit.v1.BatchResult.$Shape
             */

            /**
             * Constructs a new BatchResult.
             * @memberof godwit.v1
             * @classdesc Represents a BatchResult.
             * @constructor
             * @param {godwit.v1.BatchResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BatchResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BatchResult conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.BatchResult
             * @instance
             */
            BatchResult.prototype.conversation_id = "";

            /**
             * BatchResult seq.
             * @member {number} seq
             * @memberof godwit.v1.BatchResult
             * @instance
             */
            BatchResult.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BatchResult sent_at.
             * @member {number} sent_at
             * @memberof godwit.v1.BatchResult
             * @instance
             */
            BatchResult.prototype.sent_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BatchResult deduplicated.
             * @member {boolean} deduplicated
             * @memberof godwit.v1.BatchResult
             * @instance
             */
            BatchResult.prototype.deduplicated = false;

            /**
             * BatchResult error.
             * @member {godwit.v1.Error} error
             * @memberof godwit.v1.BatchResult
             * @instance
             */
            BatchResult.prototype.error = null;

            /**
             * Encodes the specified BatchResult message. Does not implicitly {@link godwit.v1.BatchResult.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.BatchResult
             * @static
             * @param {godwit.v1.BatchResult.$Properties} message BatchResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BatchResult.encode = function (message, writer, _depth) {
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
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    $root.godwit.v1.Error.encode(message.error, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BatchResult message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.BatchResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.BatchResult & godwit.v1.BatchResult.$Shape} BatchResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BatchResult.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.BatchResult();
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
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.godwit.v1.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
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

            return BatchResult;
        })();

        v1.ImportMessagesRequest = (function() {

            /**
             * Properties of an ImportMessagesRequest.
             * @typedef {Object} godwit.v1.ImportMessagesRequest.$Properties
             * @property {string} [conversation_id] ImportMessagesRequest conversation_id
             * @property {Array.<godwit.v1.ImportedMessage.$Properties>} [messages] ImportMessagesRequest messages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ImportMessagesRequest.
             * @memberof godwit.v1
             * @interface IImportMessagesRequest
             * @augments godwit.v1.ImportMessagesRequest.$Properties
             * @deprecated Use godwit.v1.ImportMessagesRequest.$Properties instead.
             */

            /**
             * Shape of an ImportMessagesRequest.
             * @typedef {godwit.v1.ImportMessagesRequest.$Properties} godwit.v1.ImportMessagesRequest.$Shape
             */

            /**
             * Constructs a new ImportMessagesRequest.
             * @memberof godwit.v1
             * @classdesc Represents an ImportMessagesRequest.
             * @constructor
             * @param {godwit.v1.ImportMessagesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ImportMessagesRequest = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ImportMessagesRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.ImportMessagesRequest
             * @instance
             */
            ImportMessagesRequest.prototype.conversation_id = "";

            /**
             * ImportMessagesRequest messages.
             * @member {Array.<godwit.v1.ImportedMessage>} messages
             * @memberof godwit.v1.ImportMessagesRequest
             * @instance
             */
            ImportMessagesRequest.prototype.messages = $util.emptyArray;

            /**
             * Encodes the specified ImportMessagesRequest message. Does not implicitly {@link godwit.v1.ImportMessagesRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ImportMessagesRequest
             * @static
             * @param {godwit.v1.ImportMessagesRequest.$Properties} message ImportMessagesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ImportMessagesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversation_id != null && $Object.hasOwnProperty.call(message, "conversation_id") && message.conversation_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.conversation_id);
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        $root.godwit.v1.ImportedMessage.encode(message.messages[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ImportMessagesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ImportMessagesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ImportMessagesRequest & godwit.v1.ImportMessagesRequest.$Shape} ImportMessagesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ImportMessagesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.ImportMessagesRequest();
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
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push($root.godwit.v1.ImportedMessage.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return ImportMessagesRequest;
        })();

        v1.ImportedMessage = (function() {

            /**
             * Properties of an ImportedMessage.
             * @typedef {Object} godwit.v1.ImportedMessage.$Properties
             * @property {string} [sender_id] ImportedMessage sender_id
             * @property {number} [sent_at] ImportedMessage sent_at
             * @property {string} [content_type] ImportedMessage content_type
             * @property {Uint8Array} [body] ImportedMessage body
             * @property {Uint8Array} [client_message_id] ImportedMessage client_message_id
             * @property {number} [reply_to] ImportedMessage reply_to
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ImportedMessage.
             * @memberof godwit.v1
             * @interface IImportedMessage
             * @augments godwit.v1.ImportedMessage.$Properties
             * @deprecated Use godwit.v1.ImportedMessage.$Properties instead.
             */

            /**
             * Shape of an ImportedMessage.
             * @typedef {godwit.v1.ImportedMessage.$Properties} godwit.v1.ImportedMessage.$Shape
             */

            /**
             * Constructs a new ImportedMessage.
             * @memberof godwit.v1
             * @classdesc Represents an ImportedMessage.
             * @constructor
             * @param {godwit.v1.ImportedMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ImportedMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ImportedMessage sender_id.
             * @member {string} sender_id
             * @memberof godwit.v1.ImportedMessage
             * @instance
             */
            ImportedMessage.prototype.sender_id = "";

            /**
             * ImportedMessage sent_at.
             * @member {number} sent_at
             * @memberof godwit.v1.ImportedMessage
             * @instance
             */
            ImportedMessage.prototype.sent_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ImportedMessage content_type.
             * @member {string} content_type
             * @memberof godwit.v1.ImportedMessage
             * @instance
             */
            ImportedMessage.prototype.content_type = "";

            /**
             * ImportedMessage body.
             * @member {Uint8Array} body
             * @memberof godwit.v1.ImportedMessage
             * @instance
             */
            ImportedMessage.prototype.body = $util.newBuffer([]);

            /**
             * ImportedMessage client_message_id.
             * @member {Uint8Array} client_message_id
             * @memberof godwit.v1.ImportedMessage
             * @instance
             */
            ImportedMessage.prototype.client_message_id = $util.newBuffer([]);

            /**
             * ImportedMessage reply_to.
             * @member {number} reply_to
             * @memberof godwit.v1.ImportedMessage
             * @instance
             */
            ImportedMessage.prototype.reply_to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified ImportedMessage message. Does not implicitly {@link godwit.v1.ImportedMessage.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ImportedMessage
             * @static
             * @param {godwit.v1.ImportedMessage.$Properties} message ImportedMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ImportedMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sender_id != null && $Object.hasOwnProperty.call(message, "sender_id") && message.sender_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sender_id);
                if (message.sent_at != null && $Object.hasOwnProperty.call(message, "sent_at") && (typeof message.sent_at === "object" ? message.sent_at.low || message.sent_at.high : message.sent_at !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sent_at);
                if (message.content_type != null && $Object.hasOwnProperty.call(message, "content_type") && message.content_type !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.content_type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.body);
                if (message.client_message_id != null && $Object.hasOwnProperty.call(message, "client_message_id") && message.client_message_id.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.client_message_id);
                if (message.reply_to != null && $Object.hasOwnProperty.call(message, "reply_to") && (typeof message.reply_to === "object" ? message.reply_to.low || message.reply_to.high : message.reply_to !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.reply_to);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ImportedMessage message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ImportedMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ImportedMessage & godwit.v1.ImportedMessage.$Shape} ImportedMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ImportedMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.ImportedMessage();
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
                                message.sender_id = value;
                            else
                                delete message.sender_id;
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
                                message.client_message_id = value;
                            else
                                delete message.client_message_id;
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

            return ImportedMessage;
        })();

        v1.ImportMessagesResponse = (function() {

            /**
             * Properties of an ImportMessagesResponse.
             * @typedef {Object} godwit.v1.ImportMessagesResponse.$Properties
             * @property {Array.<number>} [seqs] ImportMessagesResponse seqs
             * @property {number} [added] ImportMessagesResponse added
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ImportMessagesResponse.
             * @memberof godwit.v1
             * @interface IImportMessagesResponse
             * @augments godwit.v1.ImportMessagesResponse.$Properties
             * @deprecated Use godwit.v1.ImportMessagesResponse.$Properties instead.
             */

            /**
             * Shape of an ImportMessagesResponse.
             * @typedef {godwit.v1.ImportMessagesResponse.$Properties} godwit.v1.ImportMessagesResponse.$Shape
             */

            /**
             * Constructs a new ImportMessagesResponse.
             * @memberof godwit.v1
             * @classdesc Represents an ImportMessagesResponse.
             * @constructor
             * @param {godwit.v1.ImportMessagesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ImportMessagesResponse = function (properties) {
                this.seqs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ImportMessagesResponse seqs.
             * @member {Array.<number>} seqs
             * @memberof godwit.v1.ImportMessagesResponse
             * @instance
             */
            ImportMessagesResponse.prototype.seqs = $util.emptyArray;

            /**
             * ImportMessagesResponse added.
             * @member {number} added
             * @memberof godwit.v1.ImportMessagesResponse
             * @instance
             */
            ImportMessagesResponse.prototype.added = 0;

            /**
             * Encodes the specified ImportMessagesResponse message. Does not implicitly {@link godwit.v1.ImportMessagesResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ImportMessagesResponse
             * @static
             * @param {godwit.v1.ImportMessagesResponse.$Properties} message ImportMessagesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ImportMessagesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seqs != null && message.seqs.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).uint64s(message.seqs);
                if (message.added != null && $Object.hasOwnProperty.call(message, "added") && message.added !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.added);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ImportMessagesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ImportMessagesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ImportMessagesResponse & godwit.v1.ImportMessagesResponse.$Shape} ImportMessagesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ImportMessagesResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.ImportMessagesResponse();
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
                            if (wireType === 2) {
                                if (!(message.seqs && message.seqs.length))
                                    message.seqs = [];
                                reader.uint64s(message.seqs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.seqs && message.seqs.length))
                                message.seqs = [];
                            message.seqs.push(reader.uint64());
                            continue;
                        }
                    case 2: {
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

            return ImportMessagesResponse;
        })();

        v1.CreateTokenRequest = (function() {

            /**
             * Properties of a CreateTokenRequest.
             * @typedef {Object} godwit.v1.CreateTokenRequest.$Properties
             * @property {string} [user_id] CreateTokenRequest user_id
             * @property {number} [expires_in_seconds] CreateTokenRequest expires_in_seconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateTokenRequest.
             * @memberof godwit.v1
             * @interface ICreateTokenRequest
             * @augments godwit.v1.CreateTokenRequest.$Properties
             * @deprecated Use godwit.v1.CreateTokenRequest.$Properties instead.
             */

            /**
             * Shape of a CreateTokenRequest.
             * @typedef {godwit.v1.CreateTokenRequest.$Properties} godwit.v1.CreateTokenRequest.$Shape
             */

            /**
             * Constructs a new CreateTokenRequest.
             * @memberof godwit.v1
             * @classdesc Represents a CreateTokenRequest.
             * @constructor
             * @param {godwit.v1.CreateTokenRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateTokenRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateTokenRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.CreateTokenRequest
             * @instance
             */
            CreateTokenRequest.prototype.user_id = "";

            /**
             * CreateTokenRequest expires_in_seconds.
             * @member {number} expires_in_seconds
             * @memberof godwit.v1.CreateTokenRequest
             * @instance
             */
            CreateTokenRequest.prototype.expires_in_seconds = 0;

            /**
             * Encodes the specified CreateTokenRequest message. Does not implicitly {@link godwit.v1.CreateTokenRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.CreateTokenRequest
             * @static
             * @param {godwit.v1.CreateTokenRequest.$Properties} message CreateTokenRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateTokenRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.expires_in_seconds != null && $Object.hasOwnProperty.call(message, "expires_in_seconds") && message.expires_in_seconds !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.expires_in_seconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateTokenRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.CreateTokenRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.CreateTokenRequest & godwit.v1.CreateTokenRequest.$Shape} CreateTokenRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateTokenRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.CreateTokenRequest();
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
                                message.expires_in_seconds = value;
                            else
                                delete message.expires_in_seconds;
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

            return CreateTokenRequest;
        })();

        v1.CreateTokenResponse = (function() {

            /**
             * Properties of a CreateTokenResponse.
             * @typedef {Object} godwit.v1.CreateTokenResponse.$Properties
             * @property {string} [token] CreateTokenResponse token
             * @property {number} [expires_at] CreateTokenResponse expires_at
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateTokenResponse.
             * @memberof godwit.v1
             * @interface ICreateTokenResponse
             * @augments godwit.v1.CreateTokenResponse.$Properties
             * @deprecated Use godwit.v1.CreateTokenResponse.$Properties instead.
             */

            /**
             * Shape of a CreateTokenResponse.
             * @typedef {godwit.v1.CreateTokenResponse.$Properties} godwit.v1.CreateTokenResponse.$Shape
             */

            /**
             * Constructs a new CreateTokenResponse.
             * @memberof godwit.v1
             * @classdesc Represents a CreateTokenResponse.
             * @constructor
             * @param {godwit.v1.CreateTokenResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateTokenResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateTokenResponse token.
             * @member {string} token
             * @memberof godwit.v1.CreateTokenResponse
             * @instance
             */
            CreateTokenResponse.prototype.token = "";

            /**
             * CreateTokenResponse expires_at.
             * @member {number} expires_at
             * @memberof godwit.v1.CreateTokenResponse
             * @instance
             */
            CreateTokenResponse.prototype.expires_at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified CreateTokenResponse message. Does not implicitly {@link godwit.v1.CreateTokenResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.CreateTokenResponse
             * @static
             * @param {godwit.v1.CreateTokenResponse.$Properties} message CreateTokenResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateTokenResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.token);
                if (message.expires_at != null && $Object.hasOwnProperty.call(message, "expires_at") && (typeof message.expires_at === "object" ? message.expires_at.low || message.expires_at.high : message.expires_at !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.expires_at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateTokenResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.CreateTokenResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.CreateTokenResponse & godwit.v1.CreateTokenResponse.$Shape} CreateTokenResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateTokenResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.CreateTokenResponse();
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

            return CreateTokenResponse;
        })();

        v1.EndSessionsRequest = (function() {

            /**
             * Properties of an EndSessionsRequest.
             * @typedef {Object} godwit.v1.EndSessionsRequest.$Properties
             * @property {string} [user_id] EndSessionsRequest user_id
             * @property {string} [session_id] EndSessionsRequest session_id
             * @property {boolean} [revoke_tokens] EndSessionsRequest revoke_tokens
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EndSessionsRequest.
             * @memberof godwit.v1
             * @interface IEndSessionsRequest
             * @augments godwit.v1.EndSessionsRequest.$Properties
             * @deprecated Use godwit.v1.EndSessionsRequest.$Properties instead.
             */

            /**
             * Shape of an EndSessionsRequest.
             * @typedef {godwit.v1.EndSessionsRequest.$Properties} godwit.v1.EndSessionsRequest.$Shape
             */

            /**
             * Constructs a new EndSessionsRequest.
             * @memberof godwit.v1
             * @classdesc Represents an EndSessionsRequest.
             * @constructor
             * @param {godwit.v1.EndSessionsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EndSessionsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EndSessionsRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.EndSessionsRequest
             * @instance
             */
            EndSessionsRequest.prototype.user_id = "";

            /**
             * EndSessionsRequest session_id.
             * @member {string} session_id
             * @memberof godwit.v1.EndSessionsRequest
             * @instance
             */
            EndSessionsRequest.prototype.session_id = "";

            /**
             * EndSessionsRequest revoke_tokens.
             * @member {boolean} revoke_tokens
             * @memberof godwit.v1.EndSessionsRequest
             * @instance
             */
            EndSessionsRequest.prototype.revoke_tokens = false;

            /**
             * Encodes the specified EndSessionsRequest message. Does not implicitly {@link godwit.v1.EndSessionsRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.EndSessionsRequest
             * @static
             * @param {godwit.v1.EndSessionsRequest.$Properties} message EndSessionsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EndSessionsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.session_id != null && $Object.hasOwnProperty.call(message, "session_id") && message.session_id !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.session_id);
                if (message.revoke_tokens != null && $Object.hasOwnProperty.call(message, "revoke_tokens") && message.revoke_tokens !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.revoke_tokens);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EndSessionsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.EndSessionsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.EndSessionsRequest & godwit.v1.EndSessionsRequest.$Shape} EndSessionsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EndSessionsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.EndSessionsRequest();
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
                                message.session_id = value;
                            else
                                delete message.session_id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.revoke_tokens = value;
                            else
                                delete message.revoke_tokens;
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

            return EndSessionsRequest;
        })();

        v1.EndSessionsResponse = (function() {

            /**
             * Properties of an EndSessionsResponse.
             * @typedef {Object} godwit.v1.EndSessionsResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EndSessionsResponse.
             * @memberof godwit.v1
             * @interface IEndSessionsResponse
             * @augments godwit.v1.EndSessionsResponse.$Properties
             * @deprecated Use godwit.v1.EndSessionsResponse.$Properties instead.
             */

            /**
             * Shape of an EndSessionsResponse.
             * @typedef {godwit.v1.EndSessionsResponse.$Properties} godwit.v1.EndSessionsResponse.$Shape
             */

            /**
             * Constructs a new EndSessionsResponse.
             * @memberof godwit.v1
             * @classdesc Represents an EndSessionsResponse.
             * @constructor
             * @param {godwit.v1.EndSessionsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EndSessionsResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified EndSessionsResponse message. Does not implicitly {@link godwit.v1.EndSessionsResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.EndSessionsResponse
             * @static
             * @param {godwit.v1.EndSessionsResponse.$Properties} message EndSessionsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EndSessionsResponse.encode = function (message, writer, _depth) {
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
             * Decodes an EndSessionsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.EndSessionsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.EndSessionsResponse & godwit.v1.EndSessionsResponse.$Shape} EndSessionsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EndSessionsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.EndSessionsResponse();
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

            return EndSessionsResponse;
        })();

        v1.BanRequest = (function() {

            /**
             * Properties of a BanRequest.
             * @typedef {Object} godwit.v1.BanRequest.$Properties
             * @property {string} [user_id] BanRequest user_id
             * @property {string} [reason] BanRequest reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BanRequest.
             * @memberof godwit.v1
             * @interface IBanRequest
             * @augments godwit.v1.BanRequest.$Properties
             * @deprecated Use godwit.v1.BanRequest.$Properties instead.
             */

            /**
             * Shape of a BanRequest.
             * @typedef {godwit.v1.BanRequest.$Properties} godwit.v1.BanRequest.$Shape
             */

            /**
             * Constructs a new BanRequest.
             * @memberof godwit.v1
             * @classdesc Represents a BanRequest.
             * @constructor
             * @param {godwit.v1.BanRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BanRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BanRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.BanRequest
             * @instance
             */
            BanRequest.prototype.user_id = "";

            /**
             * BanRequest reason.
             * @member {string} reason
             * @memberof godwit.v1.BanRequest
             * @instance
             */
            BanRequest.prototype.reason = "";

            /**
             * Encodes the specified BanRequest message. Does not implicitly {@link godwit.v1.BanRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.BanRequest
             * @static
             * @param {godwit.v1.BanRequest.$Properties} message BanRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BanRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BanRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.BanRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.BanRequest & godwit.v1.BanRequest.$Shape} BanRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BanRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.BanRequest();
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
                                message.reason = value;
                            else
                                delete message.reason;
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

            return BanRequest;
        })();

        v1.BanResponse = (function() {

            /**
             * Properties of a BanResponse.
             * @typedef {Object} godwit.v1.BanResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BanResponse.
             * @memberof godwit.v1
             * @interface IBanResponse
             * @augments godwit.v1.BanResponse.$Properties
             * @deprecated Use godwit.v1.BanResponse.$Properties instead.
             */

            /**
             * Shape of a BanResponse.
             * @typedef {godwit.v1.BanResponse.$Properties} godwit.v1.BanResponse.$Shape
             */

            /**
             * Constructs a new BanResponse.
             * @memberof godwit.v1
             * @classdesc Represents a BanResponse.
             * @constructor
             * @param {godwit.v1.BanResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BanResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified BanResponse message. Does not implicitly {@link godwit.v1.BanResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.BanResponse
             * @static
             * @param {godwit.v1.BanResponse.$Properties} message BanResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BanResponse.encode = function (message, writer, _depth) {
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
             * Decodes a BanResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.BanResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.BanResponse & godwit.v1.BanResponse.$Shape} BanResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BanResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.BanResponse();
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

            return BanResponse;
        })();

        v1.UnbanRequest = (function() {

            /**
             * Properties of an UnbanRequest.
             * @typedef {Object} godwit.v1.UnbanRequest.$Properties
             * @property {string} [user_id] UnbanRequest user_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnbanRequest.
             * @memberof godwit.v1
             * @interface IUnbanRequest
             * @augments godwit.v1.UnbanRequest.$Properties
             * @deprecated Use godwit.v1.UnbanRequest.$Properties instead.
             */

            /**
             * Shape of an UnbanRequest.
             * @typedef {godwit.v1.UnbanRequest.$Properties} godwit.v1.UnbanRequest.$Shape
             */

            /**
             * Constructs a new UnbanRequest.
             * @memberof godwit.v1
             * @classdesc Represents an UnbanRequest.
             * @constructor
             * @param {godwit.v1.UnbanRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnbanRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UnbanRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.UnbanRequest
             * @instance
             */
            UnbanRequest.prototype.user_id = "";

            /**
             * Encodes the specified UnbanRequest message. Does not implicitly {@link godwit.v1.UnbanRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UnbanRequest
             * @static
             * @param {godwit.v1.UnbanRequest.$Properties} message UnbanRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnbanRequest.encode = function (message, writer, _depth) {
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
             * Decodes an UnbanRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UnbanRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UnbanRequest & godwit.v1.UnbanRequest.$Shape} UnbanRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnbanRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.UnbanRequest();
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

            return UnbanRequest;
        })();

        v1.UnbanResponse = (function() {

            /**
             * Properties of an UnbanResponse.
             * @typedef {Object} godwit.v1.UnbanResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnbanResponse.
             * @memberof godwit.v1
             * @interface IUnbanResponse
             * @augments godwit.v1.UnbanResponse.$Properties
             * @deprecated Use godwit.v1.UnbanResponse.$Properties instead.
             */

            /**
             * Shape of an UnbanResponse.
             * @typedef {godwit.v1.UnbanResponse.$Properties} godwit.v1.UnbanResponse.$Shape
             */

            /**
             * Constructs a new UnbanResponse.
             * @memberof godwit.v1
             * @classdesc Represents an UnbanResponse.
             * @constructor
             * @param {godwit.v1.UnbanResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnbanResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified UnbanResponse message. Does not implicitly {@link godwit.v1.UnbanResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UnbanResponse
             * @static
             * @param {godwit.v1.UnbanResponse.$Properties} message UnbanResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnbanResponse.encode = function (message, writer, _depth) {
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
             * Decodes an UnbanResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UnbanResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UnbanResponse & godwit.v1.UnbanResponse.$Shape} UnbanResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnbanResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.UnbanResponse();
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

            return UnbanResponse;
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
             * @property {Uint8Array} [metadata] Conversation metadata
             * @property {string} [avatar_url] Conversation avatar_url
             * @property {string} [counterpart] Conversation counterpart
             * @property {Array.<number>} [pinned_seqs] Conversation pinned_seqs
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
                this.pinned_seqs = [];
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
             * Conversation metadata.
             * @member {Uint8Array} metadata
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.metadata = $util.newBuffer([]);

            /**
             * Conversation avatar_url.
             * @member {string} avatar_url
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.avatar_url = "";

            /**
             * Conversation counterpart.
             * @member {string} counterpart
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.counterpart = "";

            /**
             * Conversation pinned_seqs.
             * @member {Array.<number>} pinned_seqs
             * @memberof godwit.v1.Conversation
             * @instance
             */
            Conversation.prototype.pinned_seqs = $util.emptyArray;

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
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata") && message.metadata.length)
                    writer.uint32(/* id 18, wireType 2 =*/146).bytes(message.metadata);
                if (message.avatar_url != null && $Object.hasOwnProperty.call(message, "avatar_url") && message.avatar_url !== "")
                    writer.uint32(/* id 19, wireType 2 =*/154).string(message.avatar_url);
                if (message.counterpart != null && $Object.hasOwnProperty.call(message, "counterpart") && message.counterpart !== "")
                    writer.uint32(/* id 20, wireType 2 =*/162).string(message.counterpart);
                if (message.pinned_seqs != null && message.pinned_seqs.length)
                    writer.uint32(/* id 21, wireType 2 =*/170).uint64s(message.pinned_seqs);
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
                    case 18: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.metadata = value;
                            else
                                delete message.metadata;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.avatar_url = value;
                            else
                                delete message.avatar_url;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.counterpart = value;
                            else
                                delete message.counterpart;
                            continue;
                        }
                    case 21: {
                            if (wireType === 2) {
                                if (!(message.pinned_seqs && message.pinned_seqs.length))
                                    message.pinned_seqs = [];
                                reader.uint64s(message.pinned_seqs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.pinned_seqs && message.pinned_seqs.length))
                                message.pinned_seqs = [];
                            message.pinned_seqs.push(reader.uint64());
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
             * @property {Uint8Array} [metadata] CreateConversationRequest metadata
             * @property {string} [avatar_url] CreateConversationRequest avatar_url
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
             * CreateConversationRequest metadata.
             * @member {Uint8Array} metadata
             * @memberof godwit.v1.CreateConversationRequest
             * @instance
             */
            CreateConversationRequest.prototype.metadata = $util.newBuffer([]);

            /**
             * CreateConversationRequest avatar_url.
             * @member {string} avatar_url
             * @memberof godwit.v1.CreateConversationRequest
             * @instance
             */
            CreateConversationRequest.prototype.avatar_url = "";

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
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata") && message.metadata.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.metadata);
                if (message.avatar_url != null && $Object.hasOwnProperty.call(message, "avatar_url") && message.avatar_url !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.avatar_url);
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
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.metadata = value;
                            else
                                delete message.metadata;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.avatar_url = value;
                            else
                                delete message.avatar_url;
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
             * @property {Uint8Array|null} [metadata] UpdateConversationRequest metadata
             * @property {string|null} [avatar_url] UpdateConversationRequest avatar_url
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

            /**
             * UpdateConversationRequest metadata.
             * @member {Uint8Array|null} metadata
             * @memberof godwit.v1.UpdateConversationRequest
             * @instance
             */
            UpdateConversationRequest.prototype.metadata = null;

            /**
             * UpdateConversationRequest avatar_url.
             * @member {string|null} avatar_url
             * @memberof godwit.v1.UpdateConversationRequest
             * @instance
             */
            UpdateConversationRequest.prototype.avatar_url = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateConversationRequest.prototype, "_metadata", {
                get: $util.oneOfGetter($oneOfFields = ["metadata"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateConversationRequest.prototype, "_avatar_url", {
                get: $util.oneOfGetter($oneOfFields = ["avatar_url"]),
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
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.metadata);
                if (message.avatar_url != null && $Object.hasOwnProperty.call(message, "avatar_url"))
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.avatar_url);
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
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.metadata = reader.bytes();
                            message._metadata = "metadata";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.avatar_url = reader.stringVerify();
                            message._avatar_url = "avatar_url";
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

        v1.DeleteConversationRequest = (function() {

            /**
             * Properties of a DeleteConversationRequest.
             * @typedef {Object} godwit.v1.DeleteConversationRequest.$Properties
             * @property {string} [conversation_id] DeleteConversationRequest conversation_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteConversationRequest.
             * @memberof godwit.v1
             * @interface IDeleteConversationRequest
             * @augments godwit.v1.DeleteConversationRequest.$Properties
             * @deprecated Use godwit.v1.DeleteConversationRequest.$Properties instead.
             */

            /**
             * Shape of a DeleteConversationRequest.
             * @typedef {godwit.v1.DeleteConversationRequest.$Properties} godwit.v1.DeleteConversationRequest.$Shape
             */

            /**
             * Constructs a new DeleteConversationRequest.
             * @memberof godwit.v1
             * @classdesc Represents a DeleteConversationRequest.
             * @constructor
             * @param {godwit.v1.DeleteConversationRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteConversationRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteConversationRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.DeleteConversationRequest
             * @instance
             */
            DeleteConversationRequest.prototype.conversation_id = "";

            /**
             * Encodes the specified DeleteConversationRequest message. Does not implicitly {@link godwit.v1.DeleteConversationRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.DeleteConversationRequest
             * @static
             * @param {godwit.v1.DeleteConversationRequest.$Properties} message DeleteConversationRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteConversationRequest.encode = function (message, writer, _depth) {
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
             * Decodes a DeleteConversationRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.DeleteConversationRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteConversationRequest & godwit.v1.DeleteConversationRequest.$Shape} DeleteConversationRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteConversationRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.DeleteConversationRequest();
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

            return DeleteConversationRequest;
        })();

        v1.DeleteConversationResponse = (function() {

            /**
             * Properties of a DeleteConversationResponse.
             * @typedef {Object} godwit.v1.DeleteConversationResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteConversationResponse.
             * @memberof godwit.v1
             * @interface IDeleteConversationResponse
             * @augments godwit.v1.DeleteConversationResponse.$Properties
             * @deprecated Use godwit.v1.DeleteConversationResponse.$Properties instead.
             */

            /**
             * Shape of a DeleteConversationResponse.
             * @typedef {godwit.v1.DeleteConversationResponse.$Properties} godwit.v1.DeleteConversationResponse.$Shape
             */

            /**
             * Constructs a new DeleteConversationResponse.
             * @memberof godwit.v1
             * @classdesc Represents a DeleteConversationResponse.
             * @constructor
             * @param {godwit.v1.DeleteConversationResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteConversationResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified DeleteConversationResponse message. Does not implicitly {@link godwit.v1.DeleteConversationResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.DeleteConversationResponse
             * @static
             * @param {godwit.v1.DeleteConversationResponse.$Properties} message DeleteConversationResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteConversationResponse.encode = function (message, writer, _depth) {
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
             * Decodes a DeleteConversationResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.DeleteConversationResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.DeleteConversationResponse & godwit.v1.DeleteConversationResponse.$Shape} DeleteConversationResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteConversationResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.DeleteConversationResponse();
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

            return DeleteConversationResponse;
        })();

        v1.PinRequest = (function() {

            /**
             * Properties of a PinRequest.
             * @typedef {Object} godwit.v1.PinRequest.$Properties
             * @property {string} [conversation_id] PinRequest conversation_id
             * @property {number} [seq] PinRequest seq
             * @property {boolean} [remove] PinRequest remove
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PinRequest.
             * @memberof godwit.v1
             * @interface IPinRequest
             * @augments godwit.v1.PinRequest.$Properties
             * @deprecated Use godwit.v1.PinRequest.$Properties instead.
             */

            /**
             * Shape of a PinRequest.
             * @typedef {godwit.v1.PinRequest.$Properties} godwit.v1.PinRequest.$Shape
             */

            /**
             * Constructs a new PinRequest.
             * @memberof godwit.v1
             * @classdesc Represents a PinRequest.
             * @constructor
             * @param {godwit.v1.PinRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PinRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PinRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.PinRequest
             * @instance
             */
            PinRequest.prototype.conversation_id = "";

            /**
             * PinRequest seq.
             * @member {number} seq
             * @memberof godwit.v1.PinRequest
             * @instance
             */
            PinRequest.prototype.seq = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PinRequest remove.
             * @member {boolean} remove
             * @memberof godwit.v1.PinRequest
             * @instance
             */
            PinRequest.prototype.remove = false;

            /**
             * Encodes the specified PinRequest message. Does not implicitly {@link godwit.v1.PinRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.PinRequest
             * @static
             * @param {godwit.v1.PinRequest.$Properties} message PinRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PinRequest.encode = function (message, writer, _depth) {
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
                if (message.remove != null && $Object.hasOwnProperty.call(message, "remove") && message.remove !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.remove);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PinRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.PinRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.PinRequest & godwit.v1.PinRequest.$Shape} PinRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PinRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.PinRequest();
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

            return PinRequest;
        })();

        v1.PinResponse = (function() {

            /**
             * Properties of a PinResponse.
             * @typedef {Object} godwit.v1.PinResponse.$Properties
             * @property {number} [details_version] PinResponse details_version
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PinResponse.
             * @memberof godwit.v1
             * @interface IPinResponse
             * @augments godwit.v1.PinResponse.$Properties
             * @deprecated Use godwit.v1.PinResponse.$Properties instead.
             */

            /**
             * Shape of a PinResponse.
             * @typedef {godwit.v1.PinResponse.$Properties} godwit.v1.PinResponse.$Shape
             */

            /**
             * Constructs a new PinResponse.
             * @memberof godwit.v1
             * @classdesc Represents a PinResponse.
             * @constructor
             * @param {godwit.v1.PinResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PinResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PinResponse details_version.
             * @member {number} details_version
             * @memberof godwit.v1.PinResponse
             * @instance
             */
            PinResponse.prototype.details_version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified PinResponse message. Does not implicitly {@link godwit.v1.PinResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.PinResponse
             * @static
             * @param {godwit.v1.PinResponse.$Properties} message PinResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PinResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.details_version != null && $Object.hasOwnProperty.call(message, "details_version") && (typeof message.details_version === "object" ? message.details_version.low || message.details_version.high : message.details_version !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.details_version);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PinResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.PinResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.PinResponse & godwit.v1.PinResponse.$Shape} PinResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PinResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.PinResponse();
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

            return PinResponse;
        })();

        v1.WatchRequest = (function() {

            /**
             * Properties of a WatchRequest.
             * @typedef {Object} godwit.v1.WatchRequest.$Properties
             * @property {string} [conversation_id] WatchRequest conversation_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchRequest.
             * @memberof godwit.v1
             * @interface IWatchRequest
             * @augments godwit.v1.WatchRequest.$Properties
             * @deprecated Use godwit.v1.WatchRequest.$Properties instead.
             */

            /**
             * Shape of a WatchRequest.
             * @typedef {godwit.v1.WatchRequest.$Properties} godwit.v1.WatchRequest.$Shape
             */

            /**
             * Constructs a new WatchRequest.
             * @memberof godwit.v1
             * @classdesc Represents a WatchRequest.
             * @constructor
             * @param {godwit.v1.WatchRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WatchRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.WatchRequest
             * @instance
             */
            WatchRequest.prototype.conversation_id = "";

            /**
             * Encodes the specified WatchRequest message. Does not implicitly {@link godwit.v1.WatchRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.WatchRequest
             * @static
             * @param {godwit.v1.WatchRequest.$Properties} message WatchRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchRequest.encode = function (message, writer, _depth) {
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
             * Decodes a WatchRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.WatchRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.WatchRequest & godwit.v1.WatchRequest.$Shape} WatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.WatchRequest();
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

            return WatchRequest;
        })();

        v1.WatchResponse = (function() {

            /**
             * Properties of a WatchResponse.
             * @typedef {Object} godwit.v1.WatchResponse.$Properties
             * @property {number} [online_count] WatchResponse online_count
             * @property {Array.<godwit.v1.Presence.$Properties>} [members] WatchResponse members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchResponse.
             * @memberof godwit.v1
             * @interface IWatchResponse
             * @augments godwit.v1.WatchResponse.$Properties
             * @deprecated Use godwit.v1.WatchResponse.$Properties instead.
             */

            /**
             * Shape of a WatchResponse.
             * @typedef {godwit.v1.WatchResponse.$Properties} godwit.v1.WatchResponse.$Shape
             */

            /**
             * Constructs a new WatchResponse.
             * @memberof godwit.v1
             * @classdesc Represents a WatchResponse.
             * @constructor
             * @param {godwit.v1.WatchResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchResponse = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WatchResponse online_count.
             * @member {number} online_count
             * @memberof godwit.v1.WatchResponse
             * @instance
             */
            WatchResponse.prototype.online_count = 0;

            /**
             * WatchResponse members.
             * @member {Array.<godwit.v1.Presence>} members
             * @memberof godwit.v1.WatchResponse
             * @instance
             */
            WatchResponse.prototype.members = $util.emptyArray;

            /**
             * Encodes the specified WatchResponse message. Does not implicitly {@link godwit.v1.WatchResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.WatchResponse
             * @static
             * @param {godwit.v1.WatchResponse.$Properties} message WatchResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.online_count != null && $Object.hasOwnProperty.call(message, "online_count") && message.online_count !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.online_count);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.godwit.v1.Presence.encode(message.members[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WatchResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.WatchResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.WatchResponse & godwit.v1.WatchResponse.$Shape} WatchResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.WatchResponse();
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
                                message.online_count = value;
                            else
                                delete message.online_count;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.godwit.v1.Presence.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return WatchResponse;
        })();

        v1.UnwatchRequest = (function() {

            /**
             * Properties of an UnwatchRequest.
             * @typedef {Object} godwit.v1.UnwatchRequest.$Properties
             * @property {string} [conversation_id] UnwatchRequest conversation_id
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnwatchRequest.
             * @memberof godwit.v1
             * @interface IUnwatchRequest
             * @augments godwit.v1.UnwatchRequest.$Properties
             * @deprecated Use godwit.v1.UnwatchRequest.$Properties instead.
             */

            /**
             * Shape of an UnwatchRequest.
             * @typedef {godwit.v1.UnwatchRequest.$Properties} godwit.v1.UnwatchRequest.$Shape
             */

            /**
             * Constructs a new UnwatchRequest.
             * @memberof godwit.v1
             * @classdesc Represents an UnwatchRequest.
             * @constructor
             * @param {godwit.v1.UnwatchRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnwatchRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UnwatchRequest conversation_id.
             * @member {string} conversation_id
             * @memberof godwit.v1.UnwatchRequest
             * @instance
             */
            UnwatchRequest.prototype.conversation_id = "";

            /**
             * Encodes the specified UnwatchRequest message. Does not implicitly {@link godwit.v1.UnwatchRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UnwatchRequest
             * @static
             * @param {godwit.v1.UnwatchRequest.$Properties} message UnwatchRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnwatchRequest.encode = function (message, writer, _depth) {
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
             * Decodes an UnwatchRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UnwatchRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UnwatchRequest & godwit.v1.UnwatchRequest.$Shape} UnwatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnwatchRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.UnwatchRequest();
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

            return UnwatchRequest;
        })();

        v1.UnwatchResponse = (function() {

            /**
             * Properties of an UnwatchResponse.
             * @typedef {Object} godwit.v1.UnwatchResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnwatchResponse.
             * @memberof godwit.v1
             * @interface IUnwatchResponse
             * @augments godwit.v1.UnwatchResponse.$Properties
             * @deprecated Use godwit.v1.UnwatchResponse.$Properties instead.
             */

            /**
             * Shape of an UnwatchResponse.
             * @typedef {godwit.v1.UnwatchResponse.$Properties} godwit.v1.UnwatchResponse.$Shape
             */

            /**
             * Constructs a new UnwatchResponse.
             * @memberof godwit.v1
             * @classdesc Represents an UnwatchResponse.
             * @constructor
             * @param {godwit.v1.UnwatchResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnwatchResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified UnwatchResponse message. Does not implicitly {@link godwit.v1.UnwatchResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UnwatchResponse
             * @static
             * @param {godwit.v1.UnwatchResponse.$Properties} message UnwatchResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnwatchResponse.encode = function (message, writer, _depth) {
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
             * Decodes an UnwatchResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UnwatchResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UnwatchResponse & godwit.v1.UnwatchResponse.$Shape} UnwatchResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnwatchResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.UnwatchResponse();
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

            return UnwatchResponse;
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
             * @property {Array.<godwit.v1.User.$Properties>} [users] ListConversationsResponse users
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
                this.users = [];
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
             * ListConversationsResponse users.
             * @member {Array.<godwit.v1.User>} users
             * @memberof godwit.v1.ListConversationsResponse
             * @instance
             */
            ListConversationsResponse.prototype.users = $util.emptyArray;

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
                if (message.users != null && message.users.length)
                    for (let i = 0; i < message.users.length; ++i)
                        $root.godwit.v1.User.encode(message.users[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
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
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.users && message.users.length))
                                message.users = [];
                            message.users.push($root.godwit.v1.User.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * @property {Array.<godwit.v1.User.$Properties>} [users] ListMembersResponse users
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
                this.users = [];
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
             * ListMembersResponse users.
             * @member {Array.<godwit.v1.User>} users
             * @memberof godwit.v1.ListMembersResponse
             * @instance
             */
            ListMembersResponse.prototype.users = $util.emptyArray;

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
                if (message.users != null && message.users.length)
                    for (let i = 0; i < message.users.length; ++i)
                        $root.godwit.v1.User.encode(message.users[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
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
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.users && message.users.length))
                                message.users = [];
                            message.users.push($root.godwit.v1.User.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * @property {Array.<godwit.v1.User.$Properties>} [users] HistoryResponse users
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
                this.users = [];
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
             * HistoryResponse users.
             * @member {Array.<godwit.v1.User>} users
             * @memberof godwit.v1.HistoryResponse
             * @instance
             */
            HistoryResponse.prototype.users = $util.emptyArray;

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
                if (message.users != null && message.users.length)
                    for (let i = 0; i < message.users.length; ++i)
                        $root.godwit.v1.User.encode(message.users[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
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
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.users && message.users.length))
                                message.users = [];
                            message.users.push($root.godwit.v1.User.decode(reader, reader.size(), $undefined, _depth + 1));
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

        v1.User = (function() {

            /**
             * Properties of a User.
             * @typedef {Object} godwit.v1.User.$Properties
             * @property {string} [user_id] User user_id
             * @property {string} [name] User name
             * @property {string} [avatar_url] User avatar_url
             * @property {Uint8Array} [metadata] User metadata
             * @property {number} [version] User version
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a User.
             * @memberof godwit.v1
             * @interface IUser
             * @augments godwit.v1.User.$Properties
             * @deprecated Use godwit.v1.User.$Properties instead.
             */

            /**
             * Shape of a User.
             * @typedef {godwit.v1.User.$Properties} godwit.v1.User.$Shape
             */

            /**
             * Constructs a new User.
             * @memberof godwit.v1
             * @classdesc Represents a User.
             * @constructor
             * @param {godwit.v1.User.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const User = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * User user_id.
             * @member {string} user_id
             * @memberof godwit.v1.User
             * @instance
             */
            User.prototype.user_id = "";

            /**
             * User name.
             * @member {string} name
             * @memberof godwit.v1.User
             * @instance
             */
            User.prototype.name = "";

            /**
             * User avatar_url.
             * @member {string} avatar_url
             * @memberof godwit.v1.User
             * @instance
             */
            User.prototype.avatar_url = "";

            /**
             * User metadata.
             * @member {Uint8Array} metadata
             * @memberof godwit.v1.User
             * @instance
             */
            User.prototype.metadata = $util.newBuffer([]);

            /**
             * User version.
             * @member {number} version
             * @memberof godwit.v1.User
             * @instance
             */
            User.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified User message. Does not implicitly {@link godwit.v1.User.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.User
             * @static
             * @param {godwit.v1.User.$Properties} message User message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            User.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.avatar_url != null && $Object.hasOwnProperty.call(message, "avatar_url") && message.avatar_url !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.avatar_url);
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata") && message.metadata.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.metadata);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.version);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a User message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.User
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.User & godwit.v1.User.$Shape} User
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            User.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.User();
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
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.avatar_url = value;
                            else
                                delete message.avatar_url;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.metadata = value;
                            else
                                delete message.metadata;
                            continue;
                        }
                    case 5: {
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

            return User;
        })();

        v1.GetUsersRequest = (function() {

            /**
             * Properties of a GetUsersRequest.
             * @typedef {Object} godwit.v1.GetUsersRequest.$Properties
             * @property {Array.<string>} [user_ids] GetUsersRequest user_ids
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetUsersRequest.
             * @memberof godwit.v1
             * @interface IGetUsersRequest
             * @augments godwit.v1.GetUsersRequest.$Properties
             * @deprecated Use godwit.v1.GetUsersRequest.$Properties instead.
             */

            /**
             * Shape of a GetUsersRequest.
             * @typedef {godwit.v1.GetUsersRequest.$Properties} godwit.v1.GetUsersRequest.$Shape
             */

            /**
             * Constructs a new GetUsersRequest.
             * @memberof godwit.v1
             * @classdesc Represents a GetUsersRequest.
             * @constructor
             * @param {godwit.v1.GetUsersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetUsersRequest = function (properties) {
                this.user_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetUsersRequest user_ids.
             * @member {Array.<string>} user_ids
             * @memberof godwit.v1.GetUsersRequest
             * @instance
             */
            GetUsersRequest.prototype.user_ids = $util.emptyArray;

            /**
             * Encodes the specified GetUsersRequest message. Does not implicitly {@link godwit.v1.GetUsersRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.GetUsersRequest
             * @static
             * @param {godwit.v1.GetUsersRequest.$Properties} message GetUsersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetUsersRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_ids != null && message.user_ids.length)
                    for (let i = 0; i < message.user_ids.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetUsersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.GetUsersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.GetUsersRequest & godwit.v1.GetUsersRequest.$Shape} GetUsersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetUsersRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.GetUsersRequest();
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

            return GetUsersRequest;
        })();

        v1.GetUsersResponse = (function() {

            /**
             * Properties of a GetUsersResponse.
             * @typedef {Object} godwit.v1.GetUsersResponse.$Properties
             * @property {Array.<godwit.v1.User.$Properties>} [users] GetUsersResponse users
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetUsersResponse.
             * @memberof godwit.v1
             * @interface IGetUsersResponse
             * @augments godwit.v1.GetUsersResponse.$Properties
             * @deprecated Use godwit.v1.GetUsersResponse.$Properties instead.
             */

            /**
             * Shape of a GetUsersResponse.
             * @typedef {godwit.v1.GetUsersResponse.$Properties} godwit.v1.GetUsersResponse.$Shape
             */

            /**
             * Constructs a new GetUsersResponse.
             * @memberof godwit.v1
             * @classdesc Represents a GetUsersResponse.
             * @constructor
             * @param {godwit.v1.GetUsersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetUsersResponse = function (properties) {
                this.users = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetUsersResponse users.
             * @member {Array.<godwit.v1.User>} users
             * @memberof godwit.v1.GetUsersResponse
             * @instance
             */
            GetUsersResponse.prototype.users = $util.emptyArray;

            /**
             * Encodes the specified GetUsersResponse message. Does not implicitly {@link godwit.v1.GetUsersResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.GetUsersResponse
             * @static
             * @param {godwit.v1.GetUsersResponse.$Properties} message GetUsersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetUsersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.users != null && message.users.length)
                    for (let i = 0; i < message.users.length; ++i)
                        $root.godwit.v1.User.encode(message.users[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetUsersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.GetUsersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.GetUsersResponse & godwit.v1.GetUsersResponse.$Shape} GetUsersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetUsersResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.GetUsersResponse();
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
                            if (!(message.users && message.users.length))
                                message.users = [];
                            message.users.push($root.godwit.v1.User.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return GetUsersResponse;
        })();

        v1.UpdateProfileRequest = (function() {

            /**
             * Properties of an UpdateProfileRequest.
             * @typedef {Object} godwit.v1.UpdateProfileRequest.$Properties
             * @property {string} [user_id] UpdateProfileRequest user_id
             * @property {string|null} [name] UpdateProfileRequest name
             * @property {string|null} [avatar_url] UpdateProfileRequest avatar_url
             * @property {Uint8Array|null} [metadata] UpdateProfileRequest metadata
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateProfileRequest.
             * @memberof godwit.v1
             * @interface IUpdateProfileRequest
             * @augments godwit.v1.UpdateProfileRequest.$Properties
             * @deprecated Use godwit.v1.UpdateProfileRequest.$Properties instead.
             */

            /**
             * Shape of an UpdateProfileRequest.
             * @typedef {godwit.v1.UpdateProfileRequest.$Properties} godwit.v1.UpdateProfileRequest.$Shape
             */

            /**
             * Constructs a new UpdateProfileRequest.
             * @memberof godwit.v1
             * @classdesc Represents an UpdateProfileRequest.
             * @constructor
             * @param {godwit.v1.UpdateProfileRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateProfileRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateProfileRequest user_id.
             * @member {string} user_id
             * @memberof godwit.v1.UpdateProfileRequest
             * @instance
             */
            UpdateProfileRequest.prototype.user_id = "";

            /**
             * UpdateProfileRequest name.
             * @member {string|null} name
             * @memberof godwit.v1.UpdateProfileRequest
             * @instance
             */
            UpdateProfileRequest.prototype.name = null;

            /**
             * UpdateProfileRequest avatar_url.
             * @member {string|null} avatar_url
             * @memberof godwit.v1.UpdateProfileRequest
             * @instance
             */
            UpdateProfileRequest.prototype.avatar_url = null;

            /**
             * UpdateProfileRequest metadata.
             * @member {Uint8Array|null} metadata
             * @memberof godwit.v1.UpdateProfileRequest
             * @instance
             */
            UpdateProfileRequest.prototype.metadata = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateProfileRequest.prototype, "_name", {
                get: $util.oneOfGetter($oneOfFields = ["name"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateProfileRequest.prototype, "_avatar_url", {
                get: $util.oneOfGetter($oneOfFields = ["avatar_url"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateProfileRequest.prototype, "_metadata", {
                get: $util.oneOfGetter($oneOfFields = ["metadata"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified UpdateProfileRequest message. Does not implicitly {@link godwit.v1.UpdateProfileRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UpdateProfileRequest
             * @static
             * @param {godwit.v1.UpdateProfileRequest.$Properties} message UpdateProfileRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateProfileRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user_id != null && $Object.hasOwnProperty.call(message, "user_id") && message.user_id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user_id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.avatar_url != null && $Object.hasOwnProperty.call(message, "avatar_url"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.avatar_url);
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.metadata);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UpdateProfileRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UpdateProfileRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UpdateProfileRequest & godwit.v1.UpdateProfileRequest.$Shape} UpdateProfileRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdateProfileRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.UpdateProfileRequest();
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
                            message.name = reader.stringVerify();
                            message._name = "name";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.avatar_url = reader.stringVerify();
                            message._avatar_url = "avatar_url";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.metadata = reader.bytes();
                            message._metadata = "metadata";
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

            return UpdateProfileRequest;
        })();

        v1.UpdateProfileResponse = (function() {

            /**
             * Properties of an UpdateProfileResponse.
             * @typedef {Object} godwit.v1.UpdateProfileResponse.$Properties
             * @property {number} [version] UpdateProfileResponse version
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateProfileResponse.
             * @memberof godwit.v1
             * @interface IUpdateProfileResponse
             * @augments godwit.v1.UpdateProfileResponse.$Properties
             * @deprecated Use godwit.v1.UpdateProfileResponse.$Properties instead.
             */

            /**
             * Shape of an UpdateProfileResponse.
             * @typedef {godwit.v1.UpdateProfileResponse.$Properties} godwit.v1.UpdateProfileResponse.$Shape
             */

            /**
             * Constructs a new UpdateProfileResponse.
             * @memberof godwit.v1
             * @classdesc Represents an UpdateProfileResponse.
             * @constructor
             * @param {godwit.v1.UpdateProfileResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateProfileResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateProfileResponse version.
             * @member {number} version
             * @memberof godwit.v1.UpdateProfileResponse
             * @instance
             */
            UpdateProfileResponse.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified UpdateProfileResponse message. Does not implicitly {@link godwit.v1.UpdateProfileResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UpdateProfileResponse
             * @static
             * @param {godwit.v1.UpdateProfileResponse.$Properties} message UpdateProfileResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateProfileResponse.encode = function (message, writer, _depth) {
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
             * Decodes an UpdateProfileResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UpdateProfileResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UpdateProfileResponse & godwit.v1.UpdateProfileResponse.$Shape} UpdateProfileResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdateProfileResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.UpdateProfileResponse();
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

            return UpdateProfileResponse;
        })();

        v1.RegisterPushRequest = (function() {

            /**
             * Properties of a RegisterPushRequest.
             * @typedef {Object} godwit.v1.RegisterPushRequest.$Properties
             * @property {string} [endpoint] RegisterPushRequest endpoint
             * @property {Uint8Array} [p256dh] RegisterPushRequest p256dh
             * @property {Uint8Array} [auth] RegisterPushRequest auth
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterPushRequest.
             * @memberof godwit.v1
             * @interface IRegisterPushRequest
             * @augments godwit.v1.RegisterPushRequest.$Properties
             * @deprecated Use godwit.v1.RegisterPushRequest.$Properties instead.
             */

            /**
             * Shape of a RegisterPushRequest.
             * @typedef {godwit.v1.RegisterPushRequest.$Properties} godwit.v1.RegisterPushRequest.$Shape
             */

            /**
             * Constructs a new RegisterPushRequest.
             * @memberof godwit.v1
             * @classdesc Represents a RegisterPushRequest.
             * @constructor
             * @param {godwit.v1.RegisterPushRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterPushRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RegisterPushRequest endpoint.
             * @member {string} endpoint
             * @memberof godwit.v1.RegisterPushRequest
             * @instance
             */
            RegisterPushRequest.prototype.endpoint = "";

            /**
             * RegisterPushRequest p256dh.
             * @member {Uint8Array} p256dh
             * @memberof godwit.v1.RegisterPushRequest
             * @instance
             */
            RegisterPushRequest.prototype.p256dh = $util.newBuffer([]);

            /**
             * RegisterPushRequest auth.
             * @member {Uint8Array} auth
             * @memberof godwit.v1.RegisterPushRequest
             * @instance
             */
            RegisterPushRequest.prototype.auth = $util.newBuffer([]);

            /**
             * Encodes the specified RegisterPushRequest message. Does not implicitly {@link godwit.v1.RegisterPushRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RegisterPushRequest
             * @static
             * @param {godwit.v1.RegisterPushRequest.$Properties} message RegisterPushRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterPushRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint") && message.endpoint !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.endpoint);
                if (message.p256dh != null && $Object.hasOwnProperty.call(message, "p256dh") && message.p256dh.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.p256dh);
                if (message.auth != null && $Object.hasOwnProperty.call(message, "auth") && message.auth.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.auth);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RegisterPushRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RegisterPushRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RegisterPushRequest & godwit.v1.RegisterPushRequest.$Shape} RegisterPushRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RegisterPushRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.RegisterPushRequest();
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
                                message.endpoint = value;
                            else
                                delete message.endpoint;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.p256dh = value;
                            else
                                delete message.p256dh;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.auth = value;
                            else
                                delete message.auth;
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

            return RegisterPushRequest;
        })();

        v1.RegisterPushResponse = (function() {

            /**
             * Properties of a RegisterPushResponse.
             * @typedef {Object} godwit.v1.RegisterPushResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterPushResponse.
             * @memberof godwit.v1
             * @interface IRegisterPushResponse
             * @augments godwit.v1.RegisterPushResponse.$Properties
             * @deprecated Use godwit.v1.RegisterPushResponse.$Properties instead.
             */

            /**
             * Shape of a RegisterPushResponse.
             * @typedef {godwit.v1.RegisterPushResponse.$Properties} godwit.v1.RegisterPushResponse.$Shape
             */

            /**
             * Constructs a new RegisterPushResponse.
             * @memberof godwit.v1
             * @classdesc Represents a RegisterPushResponse.
             * @constructor
             * @param {godwit.v1.RegisterPushResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterPushResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified RegisterPushResponse message. Does not implicitly {@link godwit.v1.RegisterPushResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.RegisterPushResponse
             * @static
             * @param {godwit.v1.RegisterPushResponse.$Properties} message RegisterPushResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterPushResponse.encode = function (message, writer, _depth) {
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
             * Decodes a RegisterPushResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.RegisterPushResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.RegisterPushResponse & godwit.v1.RegisterPushResponse.$Shape} RegisterPushResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RegisterPushResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.RegisterPushResponse();
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

            return RegisterPushResponse;
        })();

        v1.UnregisterPushRequest = (function() {

            /**
             * Properties of an UnregisterPushRequest.
             * @typedef {Object} godwit.v1.UnregisterPushRequest.$Properties
             * @property {string} [endpoint] UnregisterPushRequest endpoint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnregisterPushRequest.
             * @memberof godwit.v1
             * @interface IUnregisterPushRequest
             * @augments godwit.v1.UnregisterPushRequest.$Properties
             * @deprecated Use godwit.v1.UnregisterPushRequest.$Properties instead.
             */

            /**
             * Shape of an UnregisterPushRequest.
             * @typedef {godwit.v1.UnregisterPushRequest.$Properties} godwit.v1.UnregisterPushRequest.$Shape
             */

            /**
             * Constructs a new UnregisterPushRequest.
             * @memberof godwit.v1
             * @classdesc Represents an UnregisterPushRequest.
             * @constructor
             * @param {godwit.v1.UnregisterPushRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnregisterPushRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UnregisterPushRequest endpoint.
             * @member {string} endpoint
             * @memberof godwit.v1.UnregisterPushRequest
             * @instance
             */
            UnregisterPushRequest.prototype.endpoint = "";

            /**
             * Encodes the specified UnregisterPushRequest message. Does not implicitly {@link godwit.v1.UnregisterPushRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UnregisterPushRequest
             * @static
             * @param {godwit.v1.UnregisterPushRequest.$Properties} message UnregisterPushRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnregisterPushRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint") && message.endpoint !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.endpoint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UnregisterPushRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UnregisterPushRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UnregisterPushRequest & godwit.v1.UnregisterPushRequest.$Shape} UnregisterPushRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnregisterPushRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.UnregisterPushRequest();
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
                                message.endpoint = value;
                            else
                                delete message.endpoint;
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

            return UnregisterPushRequest;
        })();

        v1.UnregisterPushResponse = (function() {

            /**
             * Properties of an UnregisterPushResponse.
             * @typedef {Object} godwit.v1.UnregisterPushResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UnregisterPushResponse.
             * @memberof godwit.v1
             * @interface IUnregisterPushResponse
             * @augments godwit.v1.UnregisterPushResponse.$Properties
             * @deprecated Use godwit.v1.UnregisterPushResponse.$Properties instead.
             */

            /**
             * Shape of an UnregisterPushResponse.
             * @typedef {godwit.v1.UnregisterPushResponse.$Properties} godwit.v1.UnregisterPushResponse.$Shape
             */

            /**
             * Constructs a new UnregisterPushResponse.
             * @memberof godwit.v1
             * @classdesc Represents an UnregisterPushResponse.
             * @constructor
             * @param {godwit.v1.UnregisterPushResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UnregisterPushResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified UnregisterPushResponse message. Does not implicitly {@link godwit.v1.UnregisterPushResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.UnregisterPushResponse
             * @static
             * @param {godwit.v1.UnregisterPushResponse.$Properties} message UnregisterPushResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UnregisterPushResponse.encode = function (message, writer, _depth) {
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
             * Decodes an UnregisterPushResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.UnregisterPushResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.UnregisterPushResponse & godwit.v1.UnregisterPushResponse.$Shape} UnregisterPushResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UnregisterPushResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.UnregisterPushResponse();
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

            return UnregisterPushResponse;
        })();

        v1.ConfirmNotificationsRequest = (function() {

            /**
             * Properties of a ConfirmNotificationsRequest.
             * @typedef {Object} godwit.v1.ConfirmNotificationsRequest.$Properties
             * @property {Array.<string>} [notification_ids] ConfirmNotificationsRequest notification_ids
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfirmNotificationsRequest.
             * @memberof godwit.v1
             * @interface IConfirmNotificationsRequest
             * @augments godwit.v1.ConfirmNotificationsRequest.$Properties
             * @deprecated Use godwit.v1.ConfirmNotificationsRequest.$Properties instead.
             */

            /**
             * Shape of a ConfirmNotificationsRequest.
             * @typedef {godwit.v1.ConfirmNotificationsRequest.$Properties} godwit.v1.ConfirmNotificationsRequest.$Shape
             */

            /**
             * Constructs a new ConfirmNotificationsRequest.
             * @memberof godwit.v1
             * @classdesc Represents a ConfirmNotificationsRequest.
             * @constructor
             * @param {godwit.v1.ConfirmNotificationsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfirmNotificationsRequest = function (properties) {
                this.notification_ids = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConfirmNotificationsRequest notification_ids.
             * @member {Array.<string>} notification_ids
             * @memberof godwit.v1.ConfirmNotificationsRequest
             * @instance
             */
            ConfirmNotificationsRequest.prototype.notification_ids = $util.emptyArray;

            /**
             * Encodes the specified ConfirmNotificationsRequest message. Does not implicitly {@link godwit.v1.ConfirmNotificationsRequest.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ConfirmNotificationsRequest
             * @static
             * @param {godwit.v1.ConfirmNotificationsRequest.$Properties} message ConfirmNotificationsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfirmNotificationsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.notification_ids != null && message.notification_ids.length)
                    for (let i = 0; i < message.notification_ids.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.notification_ids[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfirmNotificationsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ConfirmNotificationsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ConfirmNotificationsRequest & godwit.v1.ConfirmNotificationsRequest.$Shape} ConfirmNotificationsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfirmNotificationsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.ConfirmNotificationsRequest();
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
                            if (!(message.notification_ids && message.notification_ids.length))
                                message.notification_ids = [];
                            message.notification_ids.push(reader.stringVerify());
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

            return ConfirmNotificationsRequest;
        })();

        v1.ConfirmNotificationsResponse = (function() {

            /**
             * Properties of a ConfirmNotificationsResponse.
             * @typedef {Object} godwit.v1.ConfirmNotificationsResponse.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfirmNotificationsResponse.
             * @memberof godwit.v1
             * @interface IConfirmNotificationsResponse
             * @augments godwit.v1.ConfirmNotificationsResponse.$Properties
             * @deprecated Use godwit.v1.ConfirmNotificationsResponse.$Properties instead.
             */

            /**
             * Shape of a ConfirmNotificationsResponse.
             * @typedef {godwit.v1.ConfirmNotificationsResponse.$Properties} godwit.v1.ConfirmNotificationsResponse.$Shape
             */

            /**
             * Constructs a new ConfirmNotificationsResponse.
             * @memberof godwit.v1
             * @classdesc Represents a ConfirmNotificationsResponse.
             * @constructor
             * @param {godwit.v1.ConfirmNotificationsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfirmNotificationsResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ConfirmNotificationsResponse message. Does not implicitly {@link godwit.v1.ConfirmNotificationsResponse.verify|verify} messages.
             * @function encode
             * @memberof godwit.v1.ConfirmNotificationsResponse
             * @static
             * @param {godwit.v1.ConfirmNotificationsResponse.$Properties} message ConfirmNotificationsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfirmNotificationsResponse.encode = function (message, writer, _depth) {
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
             * Decodes a ConfirmNotificationsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof godwit.v1.ConfirmNotificationsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {godwit.v1.ConfirmNotificationsResponse & godwit.v1.ConfirmNotificationsResponse.$Shape} ConfirmNotificationsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfirmNotificationsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.godwit.v1.ConfirmNotificationsResponse();
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

            return ConfirmNotificationsResponse;
        })();

        return v1;
    })();

    return godwit;
})();

export {
  $root as default
};
