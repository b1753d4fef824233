# Shared by ./vmalloscope and ./verify (sourced, bash): what the machine needs, and the build on first use.
# shellcheck shell=bash

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() { # fail MESSAGE...: an error the user can act on
	printf 'vmalloscope: %s\n' "$@" >&2
	exit 2
}

platform() { # sets os, ws, arch and product for this machine
	case "$(uname -s)-$(uname -m)" in
	Linux-x86_64) os=linux ws=gtk arch=x86_64 ;;
	Linux-aarch64) os=linux ws=gtk arch=aarch64 ;;
	Darwin-x86_64) os=macosx ws=cocoa arch=x86_64 ;;
	Darwin-arm64) os=macosx ws=cocoa arch=aarch64 ;;
	*) fail "this machine ($(uname -sm)) is not supported: Linux and macOS on x86_64 or aarch64 are" ;;
	esac
	product=$root/releng/org.vmalloscope.product/target/products/org.vmalloscope/$os/$ws/$arch
	[[ $os != macosx ]] || product=$product/Eclipse.app/Contents/Eclipse
}

java_version() { # prints the feature version of the Java in a folder, 0 when there is none
	local text
	# every JDK writes it down, which is read sooner than a virtual machine starts
	if [[ -r $1/release ]]; then text=$(<"$1/release"); else text=$("$1/bin/java" -version 2>&1) || text=; fi
	[[ $text =~ (JAVA_VERSION=|version\ )\"([0-9]+) ]] && echo "${BASH_REMATCH[2]}" || echo 0
}

find_java() { # sets java to one of version 17 or newer that comes with a compiler, or leaves it empty
	local home
	java=
	for home in ${JAVA_HOME:+"$JAVA_HOME"} "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /)")")")" /usr/lib/jvm/*17* /usr/lib/jvm/*; do
		if [[ -x $home/bin/javac && $(java_version "$home") -ge 17 ]]; then
			java=$home/bin/java
			export JAVA_HOME=$home
			return
		fi
	done
}

has_library() { # has_library NAME: a shared library the dynamic linker finds
	[[ $os == linux ]] || return 0
	# not through grep -q: it leaves at the first match, and with pipefail ldconfig's broken pipe would look like a missing library
	: "${libraries:=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p)}"
	[[ $libraries == *"$1"* ]]
}

missing_packages() { # missing_packages build|window|test: Debian packages that are needed and not there
	local need=()
	find_java
	[[ -n $java ]] || need+=(openjdk-17-jdk-headless)
	command -v mvn >/dev/null || need+=(maven)
	has_library libfontconfig.so.1 || need+=(libfontconfig1)
	[[ $os != linux ]] || compgen -G '/usr/share/fonts/*/*' >/dev/null || need+=(fonts-dejavu-core)
	if [[ $1 != build && $os == linux ]]; then
		has_library libgtk-3.so.0 || need+=(libgtk-3-0)
		[[ -d /usr/share/icons/Adwaita ]] || need+=(adwaita-icon-theme)
	fi
	if [[ $1 == test && $os == linux ]]; then
		command -v Xvfb >/dev/null || need+=(xvfb)
		command -v xvfb-run >/dev/null || need+=(xvfb)
		command -v xauth >/dev/null || need+=(xauth)
		command -v openbox >/dev/null || need+=(openbox)
		command -v xdotool >/dev/null || need+=(xdotool)
		command -v dbus-run-session >/dev/null || need+=(dbus)
		has_library libXtst.so.6 || need+=(libxtst6)
	fi
	((${#need[@]} == 0)) || printf '%s\n' "${need[@]}" | sort -u
}

require() { # require build|window|test: installs what is missing when it may, else says exactly what to install
	local missing
	missing=$(missing_packages "$1" | tr '\n' ' ')
	missing=${missing% }
	if [[ -z $missing ]]; then find_java; return; fi
	if [[ $os != linux ]]; then fail "please install: $missing"; fi
	if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
		echo "vmalloscope: installing $missing" >&2
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >&2 ||
			fail "apt-get could not install: $missing" "please install them yourself and start again"
	else
		fail "this machine lacks: $missing" "on Debian: sudo apt-get install --no-install-recommends $missing"
	fi
	missing=$(missing_packages "$1" | tr '\n' ' ')
	[[ -z $missing ]] || fail "still missing after the installation: $missing"
	find_java
}

is_built() { # true when the product is newer than everything it is built from
	local stamp=$product/.built
	[[ -f $stamp ]] && [[ -z $(cd "$root" && find pom.xml bundles features target-platform releng/org.vmalloscope.product releng/jdt.prefs \
		\( -name target -o -name bin \) -prune -o -newer "$stamp" -type f -print -quit) ]]
}

built() { # called when this machine's product has just been built
	"$java" "$root/releng/PlainJars.java" "$product/plugins" || fail "the jars in $product/plugins could not be rewritten"
	touch "$product/.built"
}

build() { # builds this machine's product unless it is up to date
	is_built && return
	mkdir -p "$root/.build" 2>/dev/null && [[ -w $root/.build ]] || fail "cannot write to $root: build it once as its owner"
	(
		flock 9
		is_built && exit
		echo "vmalloscope: building (the first time downloads about 200 MB and takes some minutes; log: .build/build.log)" >&2
		if ! (cd "$root" && mvn -B -ntp package -Dlocal "-Dlocal.os=$os" "-Dlocal.ws=$ws" "-Dlocal.arch=$arch") >"$root/.build/build.log" 2>&1; then
			grep -m 20 '^\[ERROR\]' "$root/.build/build.log" >&2
			fail "the build failed; the whole log is $root/.build/build.log"
		fi
		built
	) 9>"$root/.build/lock" || exit
	is_built || fail "the build left no product in $product"
}
