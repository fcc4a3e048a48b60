"""Runs OpenStack Swift with its S3 interface in one process, for tests.

    swift-all-in-one.py FOLDER PORT ACCESS_KEY SECRET_KEY

It serves S3 on 127.0.0.1:PORT and stores everything in FOLDER: a second process on the same folder has the same
buckets and objects. The access key has the form ACCOUNT:USER. The process needs neither memcached, rsync, /etc/swift,
a user of its own nor extended attributes of the file system.
"""

import errno
import logging
import os
import pickle
import sys
import warnings
from array import array
from configparser import RawConfigParser

# This process looks up no names, and the library for look-ups is slow to load.
os.environ['EVENTLET_NO_GREENDNS'] = 'yes'

import eventlet
import eventlet.wsgi
from swift.common import utils

utils.eventlet_monkey_patch()

folder, port, access_key, secret_key = sys.argv[1:]
folder = os.path.abspath(folder)
account, user = access_key.split(':')

# Swift's modules read this file when they are imported, by default from /etc/swift: it is written first.
utils.SWIFT_CONF_FILE = os.path.join(folder, 'swift.conf')
with open(utils.SWIFT_CONF_FILE, 'w') as file:
    file.write('[swift-hash]\nswift_hash_path_suffix = test\n')
    # The limit of S3.
    file.write('[swift-constraints]\nmax_meta_value_length = 2048\n')

from swift.account import server as account_server
from swift.common.http_protocol import SwiftHttpProtocol
from swift.common.ring import RingData
from swift.common.wsgi import loadapp
from swift.container import server as container_server
from swift.obj import diskfile
from swift.obj import server as object_server


class StderrHandler(logging.StreamHandler):
    """Writes errors to the standard error of this process instead of the syslog."""

    def __init__(self, **_):
        super().__init__()

    def createLock(self):
        # Swift reads and writes the disk in threads. The usual lock does not work across them here; Swift's own does.
        self.lock = utils.PipeMutex()


utils.ThreadSafeSysLogHandler = StderrHandler
# The warning is about the spelling of headers, which Swift needs kept: clients of S3 look for ETag, not Etag.
warnings.filterwarnings('ignore', message='capitalize_response_headers')
# Some file systems cannot reserve space.
utils.disable_fallocate()


class Attributes:
    """Keeps extended attributes in files, because some file systems have none or too little room for them."""

    def __init__(self, root):
        self._root = root
        os.makedirs(root, exist_ok=True)

    def getxattr(self, file, key):
        values = self._load(self._path(file))
        if key not in values:
            raise OSError(errno.ENODATA, 'no such attribute')
        return values[key]

    def setxattr(self, file, key, value):
        path = self._path(file)
        # Swift writes this key first. Older attributes belong to a deleted file that had the same inode.
        values = {} if key == diskfile.METADATA_KEY else self._load(path)
        with open(path, 'wb') as out:
            pickle.dump({**values, key: value}, out)

    def _load(self, path):
        if not os.path.exists(path):
            return {}
        with open(path, 'rb') as stored:
            return pickle.load(stored)

    def _path(self, file):
        # The inode stays the same when Swift moves a file into place, which it does after it has set the attributes.
        stat = os.stat(file.fileno() if hasattr(file, 'fileno') else file)
        return os.path.join(self._root, str(stat.st_ino))


diskfile.xattr = Attributes(os.path.join(folder, 'attributes'))

SHARED = {
    'swift_dir': folder,
    'devices': os.path.join(folder, 'devices'),
    'mount_check': 'false',
    'fallocate_reserve': '0',
    'log_level': 'WARNING',
    'log_requests': 'false',
    # These timeouts are long because there is no second replica to ask.
    'conn_timeout': '30',
    'node_timeout': '60',
    # The upload waits until the object is in the listing: no updater runs that would add it later.
    'container_update_timeout': '60',
}

# The ring of each kind of server has one device, named after the kind. The path of a request begins with the device,
# so that one port serves all three kinds.
backends = {
    'account': account_server.app_factory({}, **SHARED),
    'container': container_server.app_factory({}, **SHARED),
    'object': object_server.app_factory({}, **SHARED),
}


def backend(env, start_response):
    return backends[env['PATH_INFO'].split('/')[1]](env, start_response)


backend_socket = eventlet.listen(('127.0.0.1', 0))
for name in backends:
    os.makedirs(os.path.join(folder, 'devices', name), exist_ok=True)
    device = {
        'id': 0,
        'region': 1,
        'zone': 1,
        'weight': 1.0,
        'ip': '127.0.0.1',
        'port': backend_socket.getsockname()[1],
        'device': name,
        'meta': '',
    }
    # There is one replica of one partition: a shift by 32 leaves nothing of a hash of 32 bits.
    RingData([array('H', [0])], [device], 32).save(os.path.join(folder, name + '.ring.gz'))

# The S3 interface, and Swift's proxy behind it. Swift adds the other filters that it needs to the pipeline.
proxy = RawConfigParser()
proxy['DEFAULT'] = SHARED
proxy['pipeline:main'] = {
    'pipeline': 'catch_errors gatekeeper s3api tempauth bulk copy slo proxy-server',
}
for name in ('catch_errors', 'gatekeeper', 'bulk', 'copy'):
    proxy['filter:' + name] = {'use': 'egg:swift#' + name}
# The numbers of parts are the limits of S3.
proxy['filter:s3api'] = {'use': 'egg:swift#s3api', 'location': 'us-east-1', 'max_upload_part_num': '10000'}
proxy['filter:slo'] = {'use': 'egg:swift#slo', 'max_manifest_segments': '10000'}
proxy['filter:tempauth'] = {'use': 'egg:swift#tempauth', f'user_{account}_{user}': f'{secret_key} .admin'}
proxy['app:proxy-server'] = {
    'use': 'egg:swift#proxy',
    'account_autocreate': 'true',
    # The only replica must never be considered broken.
    'error_suppression_limit': '1000000000',
}
proxy_conf = os.path.join(folder, 'proxy-server.conf')
with open(proxy_conf, 'w') as file:
    proxy.write(file)
proxy_app = loadapp(proxy_conf)


class Forgetful:
    """A cache that keeps nothing. Swift checks signatures only if it has a cache, though it needs none for that."""

    def get(self, *_, **__):
        return None

    set = delete = get


forgetful = Forgetful()


def s3(env, start_response):
    env['swift.cache'] = forgetful
    return proxy_app(env, start_response)


def serve(socket, app):
    eventlet.wsgi.server(
        socket, app, log=utils.NullLogger(), protocol=SwiftHttpProtocol, capitalize_response_headers=False
    )


# By default eventlet would share a port that another process uses.
s3_socket = eventlet.listen(('127.0.0.1', int(port)), reuse_port=False)
eventlet.spawn(serve, backend_socket, backend)
print('Swift is ready to serve S3', flush=True)
serve(s3_socket, s3)
