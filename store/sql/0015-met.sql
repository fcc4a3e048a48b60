-- Whether two users have met, and are no strangers: false in a row that nothing but a block has made. Or the blocked user
-- could tell such a block from none, by blocking back.
alter table friendships add column met boolean not null default true;
