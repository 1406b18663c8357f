### Folders and files of runs: what is wrong with them and what became of it.

folder-cannot-be-written = { $file } cannot be written: { $reason }
folder-cannot-be-made = { $file } cannot be made ({ $reason }). Choose another folder with --out.
folder-cannot-be-read = { $file } cannot be read: { $reason }

# Reasons of the file system, whole sentences.
folder-reason-full = the disk is full. Make room, then give the same command again: it will resume.
folder-reason-too-large = it may not grow any further here. Raise the limit on the size of files (ulimit -f), or choose another folder with --out.
folder-reason-read-only = the file system is read-only. Choose another folder with --out.
folder-reason-denied = access is denied. Check the rights of the folder or choose another with --out.
folder-reason-gone = its folder is gone. Give the same command again to run anew.
folder-reason-other = { $text }.
folder-denied = access is denied

folder-being-written = { $what } is being written by { $holder }. Wait for it, or stop it first.
folder-holder = process { $process } of user { $user } since { $since }
folder-holder-unknown = another process
folder-lock-held = A lock cannot be released.

folder-deleted = { $file } has been deleted while the run was going. Give the same command again.
folder-damaged-row = { $file } is damaged or too short at the row '{ $row }'. Run anew with --force.
folder-damaged = { $file } is damaged: it is not what was written there.
folder-damaged-remedy = { $file } is damaged: it is not what was written there. { $remedy }
folder-damaged-answer = { $file } is damaged. Give the command of the run again: it is made anew.
folder-other-version = { $file } was written by another version of the program. { $remedy }
folder-remedy = Give the command of the run again: it makes anew what is damaged.
folder-changed = { $folder } is not as the run left it: { $changes } Give the command of the run again: it makes anew what is damaged.
folder-changes = { $first } { $next }
folder-file-missing = { $file } is missing.
folder-file-changed = { $file } has been changed since the run ended.
folder-no-run = { $folder } is not the folder of a run: it holds no { $file }.
folder-not-finished = { $folder } holds a run that is not finished. Give its command again to resume it.

# What became of files that were not as they were written.
folder-kept-damaged = { $file } is damaged: it is kept as { $kept } and made anew.
folder-kept-other-run = { $file } belongs to another run, { $run }: it is kept as { $kept } and made anew.
folder-kept-changed = { $file } is not what the run wrote (its hash differs from the manifest's): it is kept as { $kept } and made anew.
folder-missing = { $file } is missing and is made anew.
folder-kept-sums = { $file } does not fit its checksums after byte { $byte }: it is kept as { $kept }, and the rows from there on are made anew.
folder-kept-drawn = { $file } has been changed since it was drawn: it is kept as { $kept } and drawn anew.
folder-not-removed = { $file } is of an earlier drawing and cannot be removed: remove it yourself.
