package dev.khabar.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, on port 8080 of the loopback interface. */
@SpringBootApplication
class NewsService {

    /** Options as Spring Boot takes them: {@code --server.port=9000}. */
    public static void main(String[] arguments) {
        SpringApplication.run(NewsService.class, arguments);
    }
}
