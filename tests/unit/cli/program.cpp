// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <loopstad/test/temporary_folder.hpp>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

namespace loopstad::test {
namespace fs = std::filesystem;
namespace {

fs::path newFolder(const std::string& kind) {
  static const TemporaryFolder all;
  static std::atomic<int> count = 0;
  const fs::path folder = all.path() / (kind + std::to_string(count++));
  fs::create_directory(folder);
  return folder;
}

/// In the child, between fork and exec.
[[noreturn]] void become(const std::vector<std::string>& arguments, const Surroundings& around,
                         const fs::path& capture) {
  const fs::path out = around.output.empty() ? capture / "out" : around.output;
  const int outFile = open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const int errFile = open((capture / "err").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  dup2(outFile, STDOUT_FILENO);
  dup2(errFile, STDERR_FILENO);
  if (!around.folder.empty() && chdir(around.folder.c_str()) != 0) _exit(126);
  if (around.largestFile_bytes > 0) {
    const auto bytes = static_cast<rlim_t>(around.largestFile_bytes);
    const rlimit limit{bytes, bytes};
    std::signal(SIGXFSZ, SIG_IGN); // write() fails instead
    setrlimit(RLIMIT_FSIZE, &limit);
    for (const char* name : {"GCOV_PREFIX", "GCOV_ERROR_FILE"}) // counts of coverage would not fit either
      setenv(name, "/dev/null", 1);
  }
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG", "LOOPSTAD_BENCH_SCENES"}) unsetenv(name);
  for (const std::string& pair : around.environment) putenv(const_cast<char*>(pair.c_str()));
  std::vector<char*> words{const_cast<char*>(LOOPSTAD_PROGRAM)};
  for (const std::string& word : arguments) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  execv(LOOPSTAD_PROGRAM, words.data());
  _exit(127);
}

} // namespace

Child::Child(const std::vector<std::string>& arguments, const Surroundings& around)
    : capture_(newFolder("capture")) {
  pid_ = fork();
  if (pid_ == 0) become(arguments, around, capture_);
}

Child::~Child() {
  if (pid_ <= 0) return;
  kill(pid_, SIGKILL);
  waitpid(pid_, nullptr, 0);
}

std::string Child::errorSoFar() const { return readFile(capture_ / "err"); }

bool Child::says(const std::string& text) const {
  constexpr auto patience = std::chrono::seconds(30);
  const auto start = std::chrono::steady_clock::now();
  while (std::chrono::steady_clock::now() - start < patience) {
    if (errorSoFar().find(text) != std::string::npos) return true;
    siginfo_t ended{};
    if (waitid(P_PID, static_cast<id_t>(pid_), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid != 0)
      return errorSoFar().find(text) != std::string::npos;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return false;
}

void Child::interrupt() const { kill(pid_, SIGINT); }

void Child::killOff() const { kill(pid_, SIGKILL); }

Outcome Child::wait() {
  int status = 0;
  waitpid(pid_, &status, 0);
  pid_ = -1;
  Outcome outcome;
  outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  outcome.out = readFile(capture_ / "out");
  outcome.err = readFile(capture_ / "err");
  return outcome;
}

Outcome loopstad(const std::vector<std::string>& arguments, const Surroundings& around) {
  return Child(arguments, around).wait();
}

fs::path freshFolder() { return newFolder("folder"); }

void writeFile(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

std::string readFile(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return std::move(text).str();
}

std::string hallScenario() {
  return R"yaml(loopstad: 1
id: hall
title: {en: A hall, nl: Een zaal}
twin:
  plain:
    - {kind: walkable, name: hall, wkt: "POLYGON ((0 0, 20 0, 20 8, 0 8, 0 0))"}
    - {kind: obstacle, wkt: "POLYGON ((12 3, 13 3, 13 5, 12 5, 12 3))"}
origins:
  west: {wkt: "POLYGON ((0.5 0.5, 6 0.5, 6 7.5, 0.5 7.5, 0.5 0.5))"}
destinations:
  east: {wkt: "POLYGON ((19 0, 20 0, 20 8, 19 8, 19 0))"}
flows:
  - {from: west, to: east, persons: 30, between_s: [0, 10]}
measurement:
  interval_s: 5
  lines: {middle: {wkt: "LINESTRING (10 8, 10 0)"}}
  zones: {hall: {wkt: "POLYGON ((0 0, 20 0, 20 8, 0 8, 0 0))"}}
run: {duration_s: 60, seed: 1}
)yaml";
}

} // namespace loopstad::test
