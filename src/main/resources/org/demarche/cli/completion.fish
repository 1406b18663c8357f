function __NAME_words
    commandline -opc | string match -v -- '-*' | tail -n +2
end
function __NAME_at
    set -l words (__NAME_words)
    test (count $words) -ge (count $argv)
    or return 1
    set -l depth (count $argv)
    test "$words[1..$depth]" = "$argv"
end
function __NAME_next_is_command
    set -l words (__NAME_words)
    test (count $words) -eq (count $argv)
    and test "$words" = "$argv"
end
complete -c NAME -f
