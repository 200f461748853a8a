// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/interrupt.hpp>

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <thread>

namespace loopstad {

std::stop_token stopOnInterrupt() {
  // A thread of its own waits for the signal, since request_stop() may not be called from a handler.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::stop_source source;
  std::thread([signals, source]() mutable {
    int signal = 0;
    sigwait(&signals, &signal);
    source.request_stop();
    sigwait(&signals, &signal);
    _exit(130);
  }).detach();
  return source.get_token();
}

} // namespace loopstad
