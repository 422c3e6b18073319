#!/bin/sh
# A Flink session cluster of one JobManager and several TaskManagers on this machine, reached over
# the loopback interface only. It is made of Maven artefacts: nothing else is downloaded.
#
#   cluster.sh start DIR       starts it; DIR keeps its class path, configuration, logs and ids
#   cluster.sh worker DIR N    starts TaskManager N, such as one in place of one that died
#   cluster.sh status DIR      says what runs; exit code 1 unless all of it does
#   cluster.sh stop DIR        ends what start and worker began
#
# Variables, with their defaults:
#   FLINK_REST_PORT=18081  FLINK_RPC_PORT=16123  FLINK_BLOB_PORT=16124
#   FLINK_TASKMANAGERS=2   FLINK_SLOTS=2 (of each TaskManager)
#   FLINK_TASK_HEAP=512m (of each TaskManager, for the work itself)
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
rest=${FLINK_REST_PORT:-18081}
rpc=${FLINK_RPC_PORT:-16123}
blob=${FLINK_BLOB_PORT:-16124}
workers=${FLINK_TASKMANAGERS:-2}
slots=${FLINK_SLOTS:-2}
heap=${FLINK_TASK_HEAP:-512m}

die() {
  echo "cluster.sh: $*" >&2
  exit 2
}

usage() {
  die "must be called as start|stop|status DIR or worker DIR N, but was: $*"
}

[ $# -ge 2 ] || usage "$*"
command=$1
mkdir -p "$2"
dir=$(CDPATH='' cd -- "$2" && pwd)
case $dir in *[\ :]*) die "DIR must hold no space and no colon, but was: $dir" ;; esac

case $heap in *[!0-9m]* | *m?* | m | *[0-9]) die "FLINK_TASK_HEAP must be like 512m, but was: $heap" ;; esac

if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi

# Whether the process of an id file still is the one that was started here.
runs() {
  [ -f "$dir/$1.pid" ] || return 1
  case $(ps -ww -o args= -p "$(cat "$dir/$1.pid")" 2>/dev/null) in
    *"$dir/conf"*) return 0 ;;
  esac
  return 1
}

# launch NAME JAVA-ARGUMENT...: the options that the JobManager and its workers share come last.
# Only a restart strategy of the JobManager is heeded: one that comes with a job is not.
launch() {
  name=$1
  shift
  runs "$name" && die "$name runs already, see: cluster.sh status $dir"
  nohup "$java" "$@" --configDir "$dir/conf" \
    -D jobmanager.rpc.address=127.0.0.1 -D "jobmanager.rpc.port=$rpc" \
    -D rest.address=127.0.0.1 -D rest.bind-address=127.0.0.1 -D "rest.port=$rest" \
    -D "blob.server.port=$blob" -D "io.tmp.dirs=$dir/tmp" -D "web.tmpdir=$dir/tmp" \
    -D heartbeat.interval=2000 -D heartbeat.timeout=8000 \
    -D restart-strategy.type=fixed-delay -D restart-strategy.fixed-delay.attempts=10 \
    -D restart-strategy.fixed-delay.delay=3s \
    -D cluster.evenly-spread-out-slots=true \
    $worker_options >"$dir/$name.log" 2>&1 </dev/null &
  echo $! >"$dir/$name.pid"
}

# Flink's own start scripts work these sizes out; without them each has to be said.
start_worker() {
  worker_options="-D taskmanager.host=127.0.0.1 -D taskmanager.bind-host=127.0.0.1
    -D taskmanager.resource-id=taskmanager-$1 -D taskmanager.numberOfTaskSlots=$slots
    -D taskmanager.cpu.cores=$slots
    -D taskmanager.memory.framework.heap.size=128m -D taskmanager.memory.task.heap.size=$heap
    -D taskmanager.memory.framework.off-heap.size=64m -D taskmanager.memory.task.off-heap.size=0m
    -D taskmanager.memory.network.min=256m -D taskmanager.memory.network.max=256m
    -D taskmanager.memory.managed.size=128m -D taskmanager.memory.jvm-metaspace.size=256m
    -D taskmanager.memory.jvm-overhead.min=128m -D taskmanager.memory.jvm-overhead.max=128m"
  launch "taskmanager-$1" "-Xmx$((${heap%m} + 128))m" -XX:MaxDirectMemorySize=400m \
    -XX:MaxMetaspaceSize=256m -Djava.awt.headless=true -cp "$(cat "$dir/classpath")" \
    org.apache.flink.runtime.taskexecutor.TaskManagerRunner
}

registered() {
  curl -fsS --max-time 5 "http://127.0.0.1:$rest/overview" 2>/dev/null |
    sed -n 's/.*"taskmanagers":\([0-9]*\).*/\1/p'
}

case $command in
  start)
    [ $# -eq 2 ] || usage "$*"
    mkdir -p "$dir/conf" "$dir/tmp"
    : >"$dir/conf/flink-conf.yaml"
    mvn -q -B -f "$here/pom.xml" dependency:build-classpath "-Dmdep.outputFile=$dir/classpath" >&2
    worker_options="-D jobmanager.bind-host=127.0.0.1"
    launch jobmanager -Xmx512m -XX:MaxMetaspaceSize=256m -cp "$(cat "$dir/classpath")" \
      org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint
    n=1
    while [ "$n" -le "$workers" ]; do
      start_worker "$n"
      n=$((n + 1))
    done
    tries=0
    while [ "$(registered)" != "$workers" ]; do
      tries=$((tries + 1))
      runs jobmanager || die "the JobManager ended, see: $dir/jobmanager.log"
      [ "$tries" -le 60 ] || die "not all TaskManagers came up, see the logs in: $dir"
      sleep 1
    done
    echo "Flink is at 127.0.0.1:$rest with $workers TaskManagers of $slots slots"
    ;;
  worker)
    [ $# -eq 3 ] || usage "$*"
    case $3 in *[!0-9]* | '') die "N must be a number, but was: $3" ;; esac
    [ -f "$dir/classpath" ] || die "no cluster was started in $dir"
    start_worker "$3"
    ;;
  status)
    [ $# -eq 2 ] || usage "$*"
    all=0
    found=
    for file in "$dir"/*.pid; do
      [ -f "$file" ] || continue
      found=yes
      name=$(basename "$file" .pid)
      if runs "$name"; then echo "$name runs as $(cat "$file")"; else
        echo "$name is gone"
        all=1
      fi
    done
    [ -n "$found" ] || die "no cluster was started in $dir"
    exit "$all"
    ;;
  stop)
    [ $# -eq 2 ] || usage "$*"
    for file in "$dir"/*.pid; do
      [ -f "$file" ] || continue
      name=$(basename "$file" .pid)
      if runs "$name"; then kill "$(cat "$file")"; fi
    done
    for file in "$dir"/*.pid; do
      [ -f "$file" ] || continue
      name=$(basename "$file" .pid)
      tries=0
      while runs "$name"; do
        tries=$((tries + 1))
        if [ "$tries" -gt 20 ]; then kill -9 "$(cat "$file")"; fi
        sleep 0.5
      done
      rm "$file"
    done
    ;;
  *) usage "$*" ;;
esac
