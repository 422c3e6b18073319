window.YTD.tweet.part0 = [ {
  "retweeted" : false,
  "id_str" : "901",
  "full_text" : "Hoy no podemos enviar",
  "created_at" : "Wed Oct 10 20:19:24 +0000 2018",
  "favorite_count" : "0",
  "retweet_count" : "0",
  "lang" : "es"
} ]
