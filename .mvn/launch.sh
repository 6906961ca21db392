# Read by the launchers in the root: builds a module's runnable jar when that is needed and starts it.
#
# Set before:  name     the launcher's name, and of the jar MODULE/target/NAME.jar
#              modules  what goes into the jar; its own module is the last
#              flags    options of the Java machine
#              warmup   arguments of a run that shows which classes to keep in a class-data archive; none without it
#              kind     the name of that archive among those of the program
# Standard output belongs to the program alone. Exit 3: there is no Java, or the build failed.

root=$(cd "${BASH_SOURCE[0]%/*}/.." && pwd -P) || exit 3
module=${modules[${#modules[@]} - 1]}
target=$root/$module/target
jar=$target/$name.jar

say() { printf '%s: %s\n' "$name" "$1" >&2; }
fail() { say "$1"; exit 3; }

# --- Java: of JAVA_HOME, else of the path; its version stands in a file, which is faster than to ask it. What the shell does
# itself takes a tenth of the time of another program, and all of this is done before each start.
read_version() {
    java_version=
    [ -r "$1" ] || return 0
    local key value
    while IFS== read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            java_version=${value%\"*}
        fi
    done <"$1"
}
find_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        java=$JAVA_HOME/bin/java
        java_home=$JAVA_HOME
    else
        java=$(command -v java) || fail "needs Java 17 or newer: set JAVA_HOME or put java on the PATH"
        java_home=$(readlink -f "$java")
        java_home=${java_home%/bin/java}
    fi
    read_version "$java_home/release"
    [ -n "$java_version" ] || java_version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    local major=${java_version#1.}
    major=${major%%[!0-9]*}
    [ "${major:-0}" -ge 17 ] || fail "needs Java 17 or newer; $java is ${java_version:-of unknown version}"
}

# --- What is to be done before the start
newer_source() { # a folder is newer, too, when something in it was removed
    local sources=("$root/pom.xml" "$root/.mvn") m
    for m in "${modules[@]}"; do sources+=("$root/$m/pom.xml" "$root/$m/src/main"); done
    find "${sources[@]}" -newer "$jar" -print -quit 2>/dev/null
}
needs_build() { [ ! -f "$jar" ] || [ -n "$(newer_source)" ]; }
needs_archive() { [ ${#warmup[@]} -gt 0 ] && [ -w "$target" ] && ! [ "$archive" -nt "$jar" ]; }

build() {
    local reason="sources changed" work status m
    [ -f "$jar" ] || reason="first use"
    command -v mvn >/dev/null || fail "needs Maven (mvn) to be built"
    say "building ($reason) …"
    work=$(mktemp -d) || exit 3
    : >"$work/begin"
    # resources that were removed would stay in the jar; a running program keeps the unlinked jar
    for m in "${modules[@]}"; do rm -rf "$root/$m/target/classes"; done
    rm -f "$jar" "$target/$name"-*.jsa*
    (cd "$root" && JAVA_HOME=$java_home mvn -B -ntp -pl "$module" -am package -Dmaven.test.skip=true) </dev/null >"$work/log" 2>&1
    status=$?
    if [ $status -eq 0 ] && [ -f "$jar" ]; then
        # Maven leaves a jar alone whose content stays the same; what was edited meanwhile is newer
        for m in "${modules[@]}"; do touch -r "$work/begin" "$root/$m/target/"*.jar; done
        rm -rf "$work"
    else
        rm -f "$jar"
        sed '/-> \[Help/,$d' "$work/log" | grep -E '^\[(WARNING|ERROR)\]|^[^[[:cntrl:]]' | tail -n 30 >&2
        rm -rf "$work"
        fail "the build failed"
    fi
}

# What a program adds to the archive of the JDK when it ends cannot hold classes as old as those that read the command line.
make_archive() { # an empty file says: it did not work, do not try again
    local fresh=$archive.$$ list=$archive.$$.classes
    "$java" "${flags[@]}" -XX:DumpLoadedClassList="$list" -jar "$jar" "${warmup[@]}" </dev/null >/dev/null 2>&1
    "$java" "${flags[@]}" -Xshare:dump -XX:SharedClassListFile="$list" -XX:SharedArchiveFile="$fresh" -jar "$jar" \
        </dev/null >/dev/null 2>&1 || rm -f "$fresh"
    rm -f "$list"
    [ -f "$fresh" ] || : >"$fresh"
    mv -f "$fresh" "$archive"
}

# --- One at a time, over all launchers: they share modules
lock() {
    if command -v flock >/dev/null; then
        exec 9<"$root/.mvn/launch.sh"
        flock -n 9 || { say "waiting for another build …"; flock 9; }
        return
    fi
    held=$root/target/launch.lock
    mkdir -p "$root/target"
    until mkdir "$held" 2>/dev/null; do
        local owner
        owner=$(cat "$held/pid" 2>/dev/null)
        if [ -n "$owner" ]; then kill -0 "$owner" 2>/dev/null; else [ -z "$(find "$held" -mmin +1 2>/dev/null)" ]; fi &&
            sleep 0.2 || rm -rf "$held"
    done
    echo $$ >"$held/pid"
    trap 'rm -rf "$held"' EXIT
}
unlock() {
    exec 9<&-
    if [ -n "${held:-}" ]; then rm -rf "$held"; trap - EXIT; fi
}

find_java
archive=$target/$name-$java_version-$kind.jsa
if needs_build || needs_archive; then
    lock
    if needs_build; then build; fi
    if needs_archive; then make_archive; fi
    unlock
fi
[ -s "$archive" ] && flags+=(-XX:SharedArchiveFile="$archive")

# --- File names are read in the locale's charset: any but UTF-8 could not open "naïve é.txt".
# What the terminal can show is another matter; the program learns it from a property.
charmap=$(locale charmap 2>/dev/null)
[ "$charmap" = UTF-8 ] || export LC_ALL=C.UTF-8

# How far a long run has come is told on a terminal alone.
[ ! -t 2 ] || flags+=(-Dcredibility.terminal.err=terminal)

# What is written to a terminal may be in colour.
[ ! -t 1 ] || flags+=(-Dcredibility.terminal.out=terminal)

exec "$java" "${flags[@]}" -Dcredibility.terminal.charset="${charmap:-UTF-8}" -jar "$jar" "$@"
