-- Whether two users have met, and are no strangers: false in a row that nothing but a block has made, or the blocked user
-- could tell such a block from none, by blocking back. Rows of blocks that are older, or of stores of the version before,
-- say true: whether a request was ever made of them is not known.
alter table friendships add column met boolean not null default true;
