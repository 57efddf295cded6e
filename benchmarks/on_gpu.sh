#!/usr/bin/env bash
# On a machine with a GPU, torch and triton, from the root of the checkout: the GPU's part of the catalogue.
#
#   benchmarks/on_gpu.sh OUT [CASE ...]
#
# Runs it twice, in two processes and two caches, and compares; packs what was received and matched no golden into
# OUT/pending.zip, for `snapgrad pending import` on a machine without a GPU; prints what capturing costs. No network.
# DEVICE=cuda-sm_90 rehearses it on a machine without a GPU.
set -uo pipefail
out=$1; shift
device=${DEVICE:-cuda}
export PYTHONPATH=$PWD${PYTHONPATH:+:$PYTHONPATH}
for folder in /usr/local/nvidia/lib64 /usr/local/nvidia/lib; do # where some machines keep the driver's libraries
  [ -d "$folder" ] && export LD_LIBRARY_PATH=$folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
done
unset CI
mkdir -p "$out"
python3 -c 'import sys, torch, triton; print("python", sys.version.split()[0], "torch", torch.__version__, "triton", triton.__version__)'
for round in first second; do
  export SNAPGRAD_CACHE=/tmp/snapgrad-$round
  rm -rf .snapgrad
  began=$SECONDS
  timeout 160 python3 -m snapgrad run --device "$device" "$@" >"$out/run-$round.txt" 2>&1
  echo "== $round run: exit code $?, $((SECONDS - began)) s"
  grep -v -E '^(passed|new|changed) ' "$out/run-$round.txt" | grep -E '^[a-z ]+ +[a-z_]+/|cases[ :]|snapgrad: ' | tail -40
  python3 -m snapgrad pending export "$out/pending-$round.zip"
done
rm -rf .snapgrad
if [ -f "$out/pending-first.zip" ] && [ -f "$out/pending-second.zip" ]; then
  echo "== twice the same?"
  python3 benchmarks/same_received.py "$out/pending-first.zip" "$out/pending-second.zip"
fi
mv "$out/pending-second.zip" "$out/pending.zip" 2>/dev/null; rm -f "$out/pending-first.zip"
echo "== what capturing costs"
timeout 140 python3 benchmarks/capture_cost.py --device "$device" --rounds 2 --limit 100 "$@" 2>&1 | grep -v Warning | tail -25
