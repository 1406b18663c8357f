#!/usr/bin/env bash
# Makes the sample below results/sample and the numbers in README.md anew, with the program as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -q -DskipTests package
made=target/sample
sample=results/sample/caracas-raid
rm -rf "$made" "$sample/charts"
mkdir -p "$made" "$sample/charts/data"
java -jar target/demarche.jar run scenarios/caracas-raid.yaml --chart-format png --quiet --no-pack --out "$made" >"$made/said.txt"
run=$(echo "$made"/caracas-raid/*)
cp "$run"/charts/*.png "$sample/charts"
cp "$run"/charts/data/{outcomes,difference,story}.csv "$sample/charts/data"
# Without what differs from run to run: where the results are, and how long it took.
sed -e '/^Results:/d' -e '/^Open next:/d' -e '1s/, [^,]* s$//' "$made/said.txt" >"$sample/headlines.txt"
head -n 36 "$run/outcomes.csv" >"$sample/outcomes-first-rows.csv"
head -n 71 "$run/paths.csv" >"$sample/paths-first-rows.csv"
head -n 6 "$run/assumptions.csv" >"$sample/assumptions-first-rows.csv"
mvn -B -q test -Dtest=ReadmeTest -DargLine=-Ddemarche.refresh=true
