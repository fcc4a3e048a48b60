"""A whole OpenStack Swift with its S3 interface in one process, for tests.

    swift-all-in-one.py FOLDER PORT ACCESS_KEY SECRET_KEY

Serves S3 on 127.0.0.1:PORT and keeps all it has in FOLDER: started again on the same folder, it has the same
buckets and objects. The access key is of the form ACCOUNT:USER. Needs no memcached, no rsync, no /etc/swift, no
user of its own and no extended attributes of the file system.
"""

import errno
import logging
import os
import pickle
import sys
import warnings
from array import array
from configparser import RawConfigParser

# No name is ever looked up here, and the library for it is slow to load.
os.environ['EVENTLET_NO_GREENDNS'] = 'yes'

import eventlet
import eventlet.wsgi
from swift.common import utils

utils.eventlet_monkey_patch()

folder, port, access_key, secret_key = sys.argv[1:]
folder = os.path.abspath(folder)
account, user = access_key.split(':')

# Before the modules are imported that read it at once, and not from /etc/swift.
utils.SWIFT_CONF_FILE = os.path.join(folder, 'swift.conf')
with open(utils.SWIFT_CONF_FILE, 'w') as file:
    file.write('[swift-hash]\nswift_hash_path_suffix = test\n')
    # As much as S3 itself allows.
    file.write('[swift-constraints]\nmax_meta_value_length = 2048\n')

from swift.account import server as account_server
from swift.common.http_protocol import SwiftHttpProtocol
from swift.common.ring import RingData
from swift.common.wsgi import loadapp
from swift.container import server as container_server
from swift.obj import diskfile
from swift.obj import server as object_server


class StderrHandler(logging.StreamHandler):
    """Errors go to whoever started this, not to the syslog of the machine."""

    def __init__(self, **_):
        super().__init__()

    def createLock(self):
        # Swift's own lock: the disk is read and written in threads, which the usual one does not work across here.
        self.lock = utils.PipeMutex()


utils.ThreadSafeSysLogHandler = StderrHandler
# Swift itself wants headers as they are spelt, since clients of S3 look for ETag, not Etag.
warnings.filterwarnings('ignore', message='capitalize_response_headers')
# Not every file system can set space aside.
utils.disable_fallocate()


class Attributes:
    """Extended attributes in files of their own: not every file system has them, nor room for as much."""

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
        # Swift writes this one first. What is there before it is of a file that is gone and had the same inode.
        values = {} if key == diskfile.METADATA_KEY else self._load(path)
        with open(path, 'wb') as out:
            pickle.dump({**values, key: value}, out)

    def _load(self, path):
        if not os.path.exists(path):
            return {}
        with open(path, 'rb') as stored:
            return pickle.load(stored)

    def _path(self, file):
        # By inode, since Swift moves a file into place after it has given it its attributes.
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
    # Long: there is no second replica to turn to.
    'conn_timeout': '30',
    'node_timeout': '60',
    # An object is in the listing once its upload is answered: no updater runs that would put it there later.
    'container_update_timeout': '60',
}

# Each kind of server is the only device of its ring, and the device is the first part of a request's path: one port
# serves all three.
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
    # One replica of one partition: the whole 32 bits of a hash are shifted out.
    RingData([array('H', [0])], [device], 32).save(os.path.join(folder, name + '.ring.gz'))

# The interface for clients, and Swift's proxy behind it. Swift adds by itself what else it needs in the pipeline.
proxy = RawConfigParser()
proxy['DEFAULT'] = SHARED
proxy['pipeline:main'] = {
    'pipeline': 'catch_errors gatekeeper s3api tempauth bulk copy slo proxy-server',
}
for name in ('catch_errors', 'gatekeeper', 'bulk', 'copy'):
    proxy['filter:' + name] = {'use': 'egg:swift#' + name}
# As many parts as S3 itself allows.
proxy['filter:s3api'] = {'use': 'egg:swift#s3api', 'location': 'us-east-1', 'max_upload_part_num': '10000'}
proxy['filter:slo'] = {'use': 'egg:swift#slo', 'max_manifest_segments': '10000'}
proxy['filter:tempauth'] = {'use': 'egg:swift#tempauth', f'user_{account}_{user}': f'{secret_key} .admin'}
proxy['app:proxy-server'] = {
    'use': 'egg:swift#proxy',
    'account_autocreate': 'true',
    # The only replica there is must never be taken for broken.
    'error_suppression_limit': '1000000000',
}
proxy_conf = os.path.join(folder, 'proxy-server.conf')
with open(proxy_conf, 'w') as file:
    proxy.write(file)
proxy_app = loadapp(proxy_conf)


class Forgetful:
    """Stands in for memcached: without one no signature is checked, though that only makes Swift faster."""

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


# The port is refused where another has it: by default eventlet would share it.
s3_socket = eventlet.listen(('127.0.0.1', int(port)), reuse_port=False)
eventlet.spawn(serve, backend_socket, backend)
print('Swift is ready to serve S3', flush=True)
serve(s3_socket, s3)
