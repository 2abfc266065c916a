#!/bin/sh
# Kills Wakhan with signal 9 at random moments, gives the same command again until it ends, and compares the files with
# those of a run that nothing interrupted. Ends with 1 where a byte differs.
#
#   kill-and-resume.sh MODE KILLS SEED FOLDER EXPERIMENT
#
#   MODE        whole: one folder; shards: two shards and their merge, all of them killed
#   KILLS       how many kills must have hit a running program
#   SEED        decides the moments
#   FOLDER      for results; must be empty or not exist
#   EXPERIMENT  the experiment file to sweep
#
# The environment variable WAKHAN is the command that starts the program (default: ./wakhan).
set -eu

mode=$1
kills=$2
seed=$3
folder=$4
experiment=$5
wakhan=${WAKHAN:-./wakhan}
hits=0
rounds=0
count=0
# What a shell says of a process that signal 9 ended.
killed=137

fail() {
    echo "$*" >&2
    exit 1
}

now() {
    date +%s.%N
}

# A number from 0 to 1 that follows from the seed and from how many were drawn before.
draw() {
    count=$((count + 1))
    uniform=$(awk -v seed="$seed" -v count="$count" 'BEGIN { srand(seed * 1000 + count); rand(); print rand() }')
}

sweep() {
    echo "sweep $experiment --keep series --threads 2 --no-report --quiet --out"
}

# Runs a command to its end, killing it on the way while kills are left; the moments lie anywhere in a given time.
survive() {
    within=$1
    shift
    while :; do
        # shellcheck disable=SC2086
        $wakhan "$@" 2>>"$folder/messages" &
        process=$!
        if [ "$hits" -lt "$kills" ]; then
            draw
            sleep "$(awk -v u="$uniform" -v t="$within" 'BEGIN { print u * t }')"
            kill -9 "$process" 2>/dev/null || true
        fi
        status=0
        wait "$process" 2>/dev/null || status=$?
        case $status in
            0) return ;;
            "$killed") hits=$((hits + 1)) ;;
            *) fail "The command ended with $status: $*; see $folder/messages." ;;
        esac
    done
}

same() {
    for file in runs.csv series.csv design.csv points.csv; do
        cmp "$folder/whole/$file" "$1/$file" || fail "Round $rounds: $file differs after $hits kills."
    done
}

mkdir -p "$folder"
began=$(now)
# shellcheck disable=SC2046
$wakhan $(sweep) "$folder/whole" 2>>"$folder/messages"
length=$(awk -v a="$began" -v b="$(now)" 'BEGIN { print b - a }')

while [ "$hits" -lt "$kills" ]; do
    rounds=$((rounds + 1))
    round=$folder/round-$rounds
    case $mode in
        whole)
            # shellcheck disable=SC2046
            survive "$length" $(sweep) "$round"
            ;;
        shards)
            # shellcheck disable=SC2046
            survive "$length" $(sweep) "$round-1" --shard 1/2
            # shellcheck disable=SC2046
            survive "$length" $(sweep) "$round-2" --shard 2/2
            survive "$length" merge "$round-1" "$round-2" --out "$round" --no-report
            ;;
        *) fail "The mode $mode must be whole or shards." ;;
    esac
    same "$round"
    rm -rf "$round" "$round-1" "$round-2"
done
echo "$hits kills in $rounds rounds: all files identical."
