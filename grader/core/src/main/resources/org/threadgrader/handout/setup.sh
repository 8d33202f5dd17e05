#!/usr/bin/env bash
# Gradescope runs this once, as it builds the machine: all that the grader needs there is a JDK.
set -eu
if ! command -v javac >/dev/null; then
  apt-get update
  apt-get install -y --no-install-recommends openjdk-17-jdk-headless
fi
